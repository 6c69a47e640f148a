package io.github.pmprep.engine.timeline.joint;

import io.github.pmprep.engine.timeline.placement.Routes;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses on which day each loop ends: among the days at which each costs least in gaps and urgency, those that lie
 * closest together, and among these the cheapest in the rest. Loops are independent but for that.
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

    /** Returns the best choice; every loop must have an end. */
    static Ends choose(List<Routes> loops, List<LocalDate> outreaches) {
        int count = loops.size();
        long[] least = new long[count];
        long high = 0;
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            least[i] = leastHigh(loops.get(i));
            high += least[i];
            first = Math.min(first, outreaches.get(i).toEpochDay());
            last = Math.max(last, outreaches.get(i).toEpochDay() + loops.get(i).days() - 1);
        }
        Ends best = null;
        for (long from = first; from <= last; from++) {
            int[] chosen = new int[count];
            Arrays.fill(chosen, -1);
            int found = 0;
            for (long day = from; day <= last && (best == null || day - from <= best.spread); day++) {
                for (int i = 0; i < count; i++) {
                    int own = (int) (day - outreaches.get(i).toEpochDay());
                    Routes routes = loops.get(i);
                    if (own < 0 || own >= routes.days() || !routes.endsOn(own) || routes.high(own) != least[i]) {
                        continue;
                    }
                    if (chosen[i] < 0) {
                        found++;
                        chosen[i] = own;
                    } else if (routes.low(own) < routes.low(chosen[i])) {
                        chosen[i] = own;
                    }
                }
                if (found == count) {
                    best = better(best, loops, outreaches, chosen, high);
                }
            }
        }
        if (best == null) {
            throw new IllegalStateException("A loop has no end.");
        }
        return best;
    }

    private static Ends better(
            @Nullable Ends best, List<Routes> loops, List<LocalDate> outreaches, int[] chosen, long high) {
        long earliest = Long.MAX_VALUE;
        long latest = Long.MIN_VALUE;
        long low = 0;
        for (int i = 0; i < chosen.length; i++) {
            long day = outreaches.get(i).toEpochDay() + chosen[i];
            earliest = Math.min(earliest, day);
            latest = Math.max(latest, day);
            low += loops.get(i).low(chosen[i]);
        }
        int spread = (int) (latest - earliest);
        boolean isBetter = best == null || spread < best.spread || spread == best.spread && low < best.low;
        return isBetter ? new Ends(high, spread, low, chosen.clone()) : best;
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
