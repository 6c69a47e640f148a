package io.github.pmprep.engine.timeline.placement;

import io.github.pmprep.engine.timeline.calendar.Days;
import io.github.pmprep.engine.timeline.calendar.Intervals;
import java.util.Arrays;
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

    /** Whether it matters when a round starts. */
    private final boolean earliness;

    Openings(
            int[] firstOfDay,
            int[] starts,
            long @Nullable [] prices,
            boolean @Nullable [] unwished,
            boolean earliness) {
        this.earliness = earliness;
        this.firstOfDay = firstOfDay;
        this.starts = starts;
        this.prices = prices;
        this.unwished = unwished;
    }

    int firstOf(int day) {
        return firstOfDay[day];
    }

    boolean any(int day) {
        return firstOfDay[day] < firstOfDay[day + 1];
    }

    int start(int index) {
        return starts[index];
    }

    long high(int index) {
        return prices == null ? 0 : prices[index];
    }

    long low(int index) {
        return (earliness ? starts[index] * Cost.START : 0) + (unwished != null && unwished[index] ? Cost.WISH : 0);
    }

    /** Returns whether an earlier start on the same day is never dearer than a later one. */
    boolean earlierIsBetter() {
        return prices == null && unwished == null;
    }

    /** Returns the same openings but for those that would be running, or in their rest, at one of the moments. */
    Openings without(int[] moments, int occupied) {
        if (moments.length == 0) {
            return this;
        }
        int days = firstOfDay.length - 1;
        int[] first = new int[days + 1];
        int[] kept = new int[starts.length];
        int size = 0;
        for (int day = 0; day < days; day++) {
            first[day] = size;
            for (int i = firstOfDay[day]; i < firstOfDay[day + 1]; i++) {
                if (!hit(starts[i], starts[i] + occupied, moments)) {
                    kept[size++] = i;
                }
            }
        }
        first[days] = size;
        int[] index = Arrays.copyOf(kept, size);
        int[] newStarts = new int[size];
        long @Nullable [] newPrices = prices == null ? null : new long[size];
        boolean @Nullable [] newUnwished = unwished == null ? null : new boolean[size];
        for (int i = 0; i < size; i++) {
            newStarts[i] = starts[index[i]];
            if (newPrices != null && prices != null) {
                newPrices[i] = prices[index[i]];
            }
            if (newUnwished != null && unwished != null) {
                newUnwished[i] = unwished[index[i]];
            }
        }
        return new Openings(first, newStarts, newPrices, newUnwished, earliness);
    }

    private static boolean hit(int start, int end, int[] moments) {
        for (int moment : moments) {
            if (start <= moment && moment < end) {
                return true;
            }
        }
        return false;
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
                    earliness);
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
