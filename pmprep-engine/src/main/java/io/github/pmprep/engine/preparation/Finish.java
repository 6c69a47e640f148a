package io.github.pmprep.engine.preparation;

import io.github.pmprep.model.preparation.PreparationNorms;
import io.github.pmprep.model.preparation.PreparationTask;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** How long the planned work takes in four of five cases. */
final class Finish {

    /** The standard normal quantile of 0.8. */
    private static final double QUANTILE = 0.8416212;

    private Finish() {}

    /** Returns the day on which the open hours of a plan hold the work at its 80th percentile, if there is one. */
    static Optional<LocalDate> late(Hours hours, List<PreparationTask> tasks, PreparationNorms norms) {
        if (tasks.isEmpty()) {
            return Optional.empty();
        }
        double spread = norms.spreadPercent() / 100.0;
        double mean = 0;
        double variance = 0;
        for (PreparationTask task : tasks) {
            mean += task.minutes();
            variance += spread * task.minutes() * spread * task.minutes();
        }
        int quarters = (int) StrictMath.ceil((mean + QUANTILE * StrictMath.sqrt(variance)) / Hours.QUARTER);
        BitSet open = hours.open(new BitSet());
        int last = -1;
        for (int left = quarters; left > 0; left--) {
            last = open.nextSetBit(last + 1);
            if (last < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(hours.date(last));
    }
}
