package io.github.pmprep.engine.scoring.rules;

import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.rule.MeasureRule;
import io.github.pmprep.model.rule.Polarity;
import io.github.pmprep.model.rule.Rule;
import java.util.List;

/**
 * What a rule of either form is to a score: something that counts some times, and is worth some points.
 *
 * @param id the id of the rule
 * @param criterion the short name of its criterion
 * @param kinds the bits of the kinds of question that it applies to
 * @param polarity whether it speaks for the answer
 * @param reason why it matters
 * @param cap how often it counts
 * @param points what each count is worth unless weights say otherwise
 */
public record Feature(String id, String criterion, int kinds, Polarity polarity, String reason, int cap, int points) {

    static Feature of(Rule rule) {
        return new Feature(
                rule.id(),
                rule.criterion(),
                bits(rule.kinds()),
                rule.polarity(),
                rule.reason(),
                rule.cap(),
                rule.points());
    }

    static Feature of(MeasureRule rule) {
        return new Feature(
                rule.id(),
                rule.criterion(),
                bits(rule.kinds()),
                rule.polarity(),
                rule.reason(),
                rule.above().size() + rule.below().size(),
                rule.points());
    }

    private static int bits(List<QuestionKind> kinds) {
        int bits = 0;
        for (QuestionKind kind : kinds.isEmpty() ? List.of(QuestionKind.values()) : kinds) {
            bits |= 1 << kind.ordinal();
        }
        return bits;
    }

    /** Returns whether it applies to answers to a kind of question. */
    public boolean appliesTo(QuestionKind kind) {
        return (kinds & 1 << kind.ordinal()) != 0;
    }

    /** Returns whether it speaks for an answer. */
    public boolean isSignal() {
        return polarity == Polarity.SIGNAL;
    }
}
