package io.github.pmprep.engine.mocks;

import io.github.pmprep.model.money.Fraction;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The average level of one day.
 *
 * @param date the day
 * @param level the average of its answers
 */
record Point(LocalDate date, Fraction level) {

    static Point of(LocalDate date, List<Integer> levels) {
        return new Point(
                date, Fraction.of(levels.stream().mapToInt(Integer::intValue).sum(), levels.size()));
    }

    /** Returns the levels a day from an earlier day to this one. */
    Fraction slopeFrom(Point earlier) {
        return level.minus(earlier.level).dividedBy(Fraction.of(ChronoUnit.DAYS.between(earlier.date, date)));
    }
}
