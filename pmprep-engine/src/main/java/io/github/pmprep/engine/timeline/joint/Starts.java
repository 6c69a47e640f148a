package io.github.pmprep.engine.timeline.joint;

import io.github.pmprep.engine.timeline.placement.Cost;
import io.github.pmprep.engine.timeline.placement.Route;
import java.util.ArrayList;
import java.util.List;

/** Collects the starts that packing gives to the rounds of some plans. */
final class Starts {

    private final List<Route> routes;
    private final List<int[][]> starts = new ArrayList<>();
    private final int[] disliked;

    Starts(List<Route> routes) {
        this.routes = routes;
        routes.forEach(route -> starts.add(route.starts()));
        this.disliked = new int[routes.size()];
    }

    void set(List<Sitting> group, Packing packing) {
        for (int i = 0; i < group.size(); i++) {
            Sitting sitting = group.get(i);
            int loop = sitting.loop();
            long start = packing.starts()[i];
            starts.get(loop)[sitting.stage()][sitting.round()] = (int) (start - Sitting.origin(routes.get(loop)));
            if (outside(sitting, start)) {
                disliked[loop] += 1 - sitting.leastDisliked();
            }
        }
    }

    private static boolean outside(Sitting sitting, long start) {
        for (int i = 0; i < sitting.choices().length; i++) {
            if (sitting.choices()[i] == start) {
                return sitting.disliked()[i];
            }
        }
        return false;
    }

    /** Returns what the starts cost beyond the days. */
    long price() {
        long price = 0;
        for (int more : disliked) {
            price += Cost.ofDisliked(more);
        }
        return price;
    }

    List<Route> routes() {
        List<Route> fitted = new ArrayList<>();
        for (int i = 0; i < routes.size(); i++) {
            fitted.add(routes.get(i).with(starts.get(i), disliked[i]));
        }
        return fitted;
    }
}
