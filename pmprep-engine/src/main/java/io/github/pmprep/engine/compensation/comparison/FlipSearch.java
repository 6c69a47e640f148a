package io.github.pmprep.engine.compensation.comparison;

import io.github.pmprep.model.compensation.comparison.Flip;
import io.github.pmprep.model.compensation.comparison.FlipParameter;
import io.github.pmprep.model.compensation.comparison.FlipRange;
import io.github.pmprep.model.compensation.comparison.FlipReport;
import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.money.Money;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds where two offers change places. What each comes to is monotone in the parameter, so that two values bound all that lie
 * between; a stretch in which the bounds keep the offers apart is proven, any other is halved.
 */
final class FlipSearch {

    private static final int GRID = 1_000_000_000;
    private static final long FINE = 1_000;
    private static final int MOST_VALUES = 20_000;

    private final FlipRange range;
    private final Currency currency;
    private final Function<Fraction, Money> one;
    private final Function<Fraction, Money> other;
    private final long slack;
    private final long grid;
    private final Map<Long, long[]> values = new HashMap<>();
    private final List<Flip> flips = new ArrayList<>();
    private final List<Fraction> close = new ArrayList<>();
    private final List<long[]> undecided = new ArrayList<>();
    private int proven;

    /**
     * Creates a search.
     *
     * @param one what the first offer comes to at a value of the parameter
     * @param slack how many minor units rounding may add to or take from a value
     */
    FlipSearch(
            FlipRange range,
            Currency currency,
            Function<Fraction, Money> one,
            Function<Fraction, Money> other,
            long slack) {
        this.range = range;
        this.currency = currency;
        this.one = one;
        this.other = other;
        this.slack = slack;
        this.grid = range.parameter() == FlipParameter.HORIZON ? 1 : GRID;
    }

    FlipReport report() {
        long low = range.low().of(grid, RoundingMode.CEILING);
        long high = range.high().of(grid, RoundingMode.FLOOR);
        if (grid == 1) {
            for (long at = low; at < high; at++) {
                step(at, at + 1);
            }
        } else {
            search(low, high);
            undecided.forEach(this::decide);
        }
        return FlipReport.builder()
                .range(range)
                .flips(flips)
                .tooCloseToCall(close)
                .aheadAtLow(money(ahead(low)))
                .aheadAtHigh(money(ahead(high)))
                .provenStretches(proven)
                .build();
    }

    /** A step between neighbours: either the order changes or it does not. */
    private void step(long low, long high) {
        if (changes(low, high)) {
            flips.add(flip(low, high));
        } else {
            proven++;
        }
    }

    private void search(long low, long high) {
        long[] atLow = values(low);
        long[] atHigh = values(high);
        if (apart(atLow, atHigh, 0, 1) || apart(atLow, atHigh, 1, 0)) {
            proven++;
        } else if (high - low > FINE && values.size() < MOST_VALUES) {
            long middle = (low + high) >>> 1;
            if (low < 0 && high > 0) {
                middle = 0;
            } else if (low < 0) {
                middle = low + (high - low) / 2;
            }
            search(low, middle);
            search(middle, high);
        } else {
            leaveUndecided(low, high);
        }
    }

    /** Stretches too fine to be halved again are brought together where they touch: rounding plays within them. */
    private void leaveUndecided(long low, long high) {
        int last = undecided.size() - 1;
        if (last >= 0 && undecided.get(last)[1] == low) {
            undecided.get(last)[1] = high;
        } else {
            undecided.add(new long[] {low, high});
        }
    }

    private void decide(long[] stretch) {
        if (changes(stretch[0], stretch[1])) {
            flips.add(narrow(stretch[0], stretch[1]));
        } else {
            close.add(Fraction.of(stretch[0], grid));
        }
    }

    /** Returns whether the least that one offer comes to between two points is more than the most that the other does. */
    private boolean apart(long[] atLow, long[] atHigh, int more, int less) {
        return Math.min(atLow[more], atHigh[more]) - slack > Math.max(atLow[less], atHigh[less]);
    }

    private Flip narrow(long low, long high) {
        int before = Long.signum(ahead(low));
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (Long.signum(ahead(middle)) == before) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return flip(low, high);
    }

    private Flip flip(long low, long high) {
        return Flip.builder()
                .before(Fraction.of(low, grid))
                .after(Fraction.of(high, grid))
                .aheadBefore(money(ahead(low)))
                .aheadAfter(money(ahead(high)))
                .build();
    }

    private boolean changes(long low, long high) {
        return Long.signum(ahead(low)) != Long.signum(ahead(high));
    }

    private long ahead(long at) {
        long[] both = values(at);
        return both[0] - both[1];
    }

    private long[] values(long at) {
        return values.computeIfAbsent(at, key -> {
            Fraction parameter = Fraction.of(key, grid);
            return new long[] {
                one.apply(parameter).minorUnits(), other.apply(parameter).minorUnits()
            };
        });
    }

    private Money money(long minorUnits) {
        return Money.ofMinor(currency, minorUnits);
    }
}
