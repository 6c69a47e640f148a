package io.github.pmprep.engine.preparation;

import io.github.pmprep.model.preparation.PreparationNorms;
import io.github.pmprep.model.preparation.PreparationRequest;
import io.github.pmprep.model.preparation.PreparationTask;
import io.github.pmprep.model.preparation.WorkSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How long the planned work takes in four of five cases. */
final class Finish {

    /** The standard normal quantile of 0.8. */
    private static final double QUANTILE = 0.8416212;

    private Finish() {}

    /**
     * Returns the day on which the hours hold the work at its 80th percentile, if there is one.
     *
     * @param finish the last day of the plan itself, before which the work is not done
     */
    static Optional<LocalDate> late(
            PreparationRequest request, PreparationNorms norms, List<PreparationTask> tasks, LocalDate finish) {
        double spread = norms.spreadPercent() / 100.0;
        double mean = 0;
        double variance = 0;
        for (PreparationTask task : tasks) {
            mean += task.minutes();
            variance += spread * task.minutes() * spread * task.minutes();
        }
        double minutes = mean + QUANTILE * StrictMath.sqrt(variance);
        for (WorkSession session : request.locked()) {
            minutes -= session.minutes();
        }
        int left = (int) StrictMath.ceil(minutes / Hours.QUARTER);
        LocalDate last = finish;
        Hours hours = Draft.hours(request, norms, request.locked());
        Budget budget = hours.budget();
        for (int quarter = 0; quarter < hours.count() && left > 0; quarter++) {
            if (budget.left(hours.day(quarter)) > 0) {
                budget.use(hours.day(quarter), 1);
                last = hours.date(quarter);
                left--;
            }
        }
        return left > 0 ? Optional.empty() : Optional.of(last.isBefore(finish) ? finish : last);
    }
}
