package io.github.pmprep.engine.timeline.placement;

import io.github.pmprep.engine.calendar.Days;
import io.github.pmprep.engine.calendar.Intervals;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Every minute at which one round may start, day by day, and what each costs. Immutable. */
final class Openings {

    /** The index of the first start of each day; one more entry than days. */
    private final int[] firstOfDay;

    private final int[] starts;
    /** The price of each start in the leading part of the cost; null if all are free. */
    private final long @Nullable [] prices;
    /** Whether each start lies outside the preferred hours; null if none does. */
    private final boolean @Nullable [] unwished;

    /** Whether it matters when on a day a round starts. */
    private final boolean earliness;
    /** The days that do not count although they have starts. */
    private final BitSet closed;

    Openings(
            int[] firstOfDay,
            int[] starts,
            long @Nullable [] prices,
            boolean @Nullable [] unwished,
            boolean earliness,
            BitSet closed) {
        this.firstOfDay = firstOfDay;
        this.starts = starts;
        this.prices = prices;
        this.unwished = unwished;
        this.earliness = earliness;
        this.closed = closed;
    }

    int firstOf(int day) {
        return firstOfDay[day];
    }

    boolean any(int day) {
        return firstOfDay[day] < firstOfDay[day + 1] && !closed.get(day);
    }

    int start(int index) {
        return starts[index];
    }

    long high(int index) {
        return prices == null ? 0 : prices[index];
    }

    /** Returns the rest of the price of a start; the least of its day if it does not matter when on a day a round starts. */
    long low(int index, int day) {
        if (earliness) {
            return starts[index] * Cost.START + (disliked(index) ? Cost.WISH : 0);
        }
        return dislikedAllDay(day) ? Cost.WISH : 0;
    }

    /** Returns whether a start lies outside the preferred hours. */
    boolean disliked(int index) {
        return unwished != null && unwished[index];
    }

    /** Returns whether every start of a day lies outside the preferred hours. */
    boolean dislikedAllDay(int day) {
        if (unwished == null) {
            return false;
        }
        for (int i = firstOfDay[day]; i < firstOfDay[day + 1]; i++) {
            if (!unwished[i]) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether an earlier start on the same day is never dearer than a later one. */
    boolean earlierIsBetter() {
        return prices == null && (unwished == null || !earliness);
    }

    /** Returns the same openings but for one day. */
    Openings without(int day) {
        BitSet more = (BitSet) closed.clone();
        more.set(day);
        return new Openings(firstOfDay, starts, prices, unwished, earliness, more);
    }

    /** Collects the openings of one round. */
    static final class Collector {

        private final Days days;
        private final Intervals preferred;
        private final int minutes;
        private final boolean earliness;
        private int[] starts = new int[256];
        private long[] prices = new long[0];
        private int size;
        private final int[] firstOfDay;

        Collector(Days days, Intervals preferred, int minutes, boolean earliness) {
            this.earliness = earliness;
            this.days = days;
            this.preferred = preferred;
            this.minutes = minutes;
            this.firstOfDay = new int[days.count() + 1];
        }

        void beginDay(int day) {
            firstOfDay[day] = size;
        }

        void add(int start, long price) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, 2 * size);
            }
            if (price > 0 || prices.length > 0) {
                if (prices.length < starts.length) {
                    prices = Arrays.copyOf(prices, starts.length);
                }
                prices[size] = price;
            }
            starts[size++] = start;
        }

        Openings collected() {
            firstOfDay[days.count()] = size;
            return new Openings(
                    firstOfDay,
                    Arrays.copyOf(starts, size),
                    prices.length == 0 ? null : Arrays.copyOf(prices, size),
                    preferred.count() == 0 ? null : unwished(),
                    earliness,
                    new BitSet());
        }

        private boolean[] unwished() {
            boolean[] outside = new boolean[size];
            for (int i = 0; i < size; i++) {
                outside[i] = preferred.covered(starts[i], starts[i] + minutes) < minutes;
            }
            return outside;
        }
    }
}
