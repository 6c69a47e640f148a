package io.github.pmprep.engine.scoring.explanation;

import io.github.pmprep.engine.scoring.rules.Feature;
import io.github.pmprep.model.scoring.explanation.MatchOutcome;

/**
 * A match, and whether it counts.
 *
 * @param match the match
 * @param outcome whether it counts, or why not
 * @param because the rule that has its words; empty if none has
 */
record Judged(Counted match, MatchOutcome outcome, String because) {

    String message(Feature feature) {
        return switch (outcome) {
            case COUNTED -> "It counts, for the " + ordinal(match.nth()) + " time of at most " + feature.cap() + ".";
            case OVERLAPPED ->
                "The rule " + because + " counts for some of the same words under the criterion " + feature.criterion()
                        + ", and words count once for a criterion.";
            default -> "The rule counts at most " + times(feature.cap()) + ", and has found that many already.";
        };
    }

    static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }

    private static String ordinal(int number) {
        return switch (number) {
            case 1 -> "first";
            case 2 -> "second";
            case 3 -> "third";
            default -> number + "th";
        };
    }
}
