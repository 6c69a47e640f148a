package io.github.pmprep.engine.timeline.joint;

import io.github.pmprep.engine.timeline.placement.Routes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses on which day each loop ends: among the days at which each costs least in gaps and urgency, those that lie
 * closest together, and among these the cheapest in the rest.
 */
final class Ends {

    /** The lowest sum of the leading costs. */
    final long high;
    /** The days between the first and the last end. */
    final int spread;
    /** The lowest sum of the other costs. */
    final long low;
    /** The day on which each loop ends, in its own numbering. */
    final int[] days;

    private Ends(long high, int spread, long low, int[] days) {
        this.high = high;
        this.spread = spread;
        this.low = low;
        this.days = days;
    }

    /** An end that costs its loop least in the leading part. */
    private record End(int loop, int day, long epochDay, long low) {}

    /** Returns the best choice; every loop must have an end. */
    static Ends choose(List<Routes> loops, List<LocalDate> outreaches) {
        long high = 0;
        List<End> ends = new ArrayList<>();
        for (int loop = 0; loop < loops.size(); loop++) {
            Routes routes = loops.get(loop);
            long least = leastHigh(routes);
            high += least;
            for (int day = 0; day < routes.days(); day++) {
                if (routes.endsOn(day) && routes.high(day) == least) {
                    ends.add(new End(loop, day, outreaches.get(loop).toEpochDay() + day, routes.low(day)));
                }
            }
        }
        ends.sort(Comparator.comparingLong(End::epochDay).thenComparingInt(End::loop));
        Ends best = null;
        for (int first = 0; first < ends.size(); first++) {
            best = better(best, ends, first, loops.size(), high);
        }
        if (best == null) {
            throw new IllegalStateException("A loop has no end.");
        }
        return best;
    }

    /** Tries all choices whose first end is the given one. */
    private static @Nullable Ends better(@Nullable Ends best, List<End> ends, int first, int loops, long high) {
        @Nullable End[] chosen = new End[loops];
        int found = 0;
        long start = ends.get(first).epochDay();
        Ends better = best;
        for (int i = first; i < ends.size(); i++) {
            End end = ends.get(i);
            int spread = (int) (end.epochDay() - start);
            if (better != null && spread > better.spread) {
                break;
            }
            End before = chosen[end.loop()];
            if (before == null) {
                found++;
            } else if (before.low() <= end.low()
                    || end.loop() == ends.get(first).loop()) {
                continue;
            }
            chosen[end.loop()] = end;
            if (found == loops) {
                long low = Arrays.stream(chosen).mapToLong(End::low).sum();
                if (better == null || spread < better.spread || low < better.low) {
                    better = new Ends(
                            high,
                            spread,
                            low,
                            Arrays.stream(chosen).mapToInt(End::day).toArray());
                }
            }
        }
        return better;
    }

    private static long leastHigh(Routes routes) {
        long least = Long.MAX_VALUE;
        for (int day = 0; day < routes.days(); day++) {
            if (routes.endsOn(day)) {
                least = Math.min(least, routes.high(day));
            }
        }
        return least;
    }
}
