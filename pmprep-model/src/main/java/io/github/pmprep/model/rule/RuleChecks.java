package io.github.pmprep.model.rule;

import io.github.pmprep.model.internal.Require;
import java.util.List;

/** What rules of both forms must keep. */
final class RuleChecks {

    private RuleChecks() {}

    static void points(String id, Polarity polarity, int points) {
        Require.that(
                polarity == Polarity.SIGNAL ? points > 0 : points < 0,
                "rule.points",
                points,
                "must be above zero for a signal and below zero for an anti-signal",
                "Correct rule " + id + ".");
    }

    static void examples(String id, List<String> strong, List<String> weak) {
        Require.that(
                strong.size() >= 2,
                "rule.strong",
                strong,
                "must hold at least two examples",
                "Add texts in which rule " + id + " must be found.");
        Require.that(
                weak.size() >= 2,
                "rule.weak",
                weak,
                "must hold at least two examples",
                "Add texts in which rule " + id + " must not be found.");
    }
}
