package io.github.pmprep.engine.scoring.rules;

import io.github.pmprep.model.rule.Measure;

/**
 * A measure and the marks at which it counts.
 *
 * @param measure what is measured
 * @param about the criterion that it is about; empty for all
 * @param counter the counter of the class of words that it is about; or {@link #NO_COUNTER}
 * @param above the marks that count when it lies above them
 * @param below the marks that count when it lies below them
 */
public record Mark(Measure measure, String about, int counter, int[] above, int[] below) {

    /** The measure is not about a class of words. */
    public static final int NO_COUNTER = -1;

    /** Returns how many marks a measurement passes. */
    public int count(int measured) {
        int count = 0;
        for (int mark : above) {
            count += measured > mark ? 1 : 0;
        }
        for (int mark : below) {
            count += measured < mark ? 1 : 0;
        }
        return count;
    }
}
