package io.github.pmprep.engine.mocks;

import io.github.pmprep.model.mock.Slope;
import io.github.pmprep.model.money.Fraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The Theil-Sen slope with its exact interval, for few points and without any assumption on how levels scatter (H. Theil, "A
 * rank-invariant method of linear and polynomial regression analysis", Proceedings of the Royal Netherlands Academy of
 * Sciences 53, 1950; P. K. Sen, "Estimates of the regression coefficient based on Kendall's tau", Journal of the American
 * Statistical Association 63, 1968). The estimate is the median of the slopes of all pairs of days. The true slope lies below
 * the M-th smallest of them only if fewer than M pairs are in the wrong order once it is taken out, and that chance is known
 * exactly. Where levels are equal the interval is wider than it need be, never narrower.
 *
 * @param slopes the slopes of all pairs of days, smallest first, in levels a day
 * @param rank the rank of the lower end of the interval among the slopes, from 1
 * @param missed the chance that the interval misses the true slope
 */
record TheilSen(List<Fraction> slopes, int rank, double missed) {

    private static final double MOST_MISSED = 0.1;
    private static final int DECIMALS = 2;
    private static final Fraction WEEK = Fraction.of(7);
    private static final int WHOLE = 100;

    /** Returns the slope, if there are days enough for an interval of 90 percent. */
    static Optional<TheilSen> of(List<Point> points) {
        List<Fraction> slopes = new ArrayList<>();
        for (int later = 1; later < points.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                slopes.add(points.get(later).slopeFrom(points.get(earlier)));
            }
        }
        Collections.sort(slopes);
        double[] chances = Inversions.chances(points.size(), slopes.size() / 2);
        int rank = 0;
        while (rank < chances.length && 2 * chances[rank] <= MOST_MISSED) {
            rank++;
        }
        return rank == 0 ? Optional.empty() : Optional.of(new TheilSen(slopes, rank, 2 * chances[rank - 1]));
    }

    Fraction low() {
        return slopes.get(rank - 1);
    }

    Fraction high() {
        return slopes.get(slopes.size() - rank);
    }

    Fraction estimate() {
        int half = slopes.size() / 2;
        return slopes.size() % 2 == 1
                ? slopes.get(half)
                : slopes.get(half - 1).plus(slopes.get(half)).dividedBy(Fraction.of(2));
    }

    Slope perWeek() {
        return Slope.builder()
                .perWeek(perWeek(estimate()))
                .low(perWeek(low()))
                .high(perWeek(high()))
                .confidencePercent((int) ((1 - missed) * WHOLE))
                .build();
    }

    private static BigDecimal perWeek(Fraction perDay) {
        return perDay.times(WEEK).decimal(DECIMALS);
    }
}
