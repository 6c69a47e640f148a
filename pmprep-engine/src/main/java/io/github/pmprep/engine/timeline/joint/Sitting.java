package io.github.pmprep.engine.timeline.joint;

import io.github.pmprep.engine.timeline.placement.Route;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A round of one loop on the day that its plan gives it, with all starts that it could have there.
 *
 * @param loop the place of its loop
 * @param stage the place of its stage
 * @param round its place in the stage
 * @param day its day, in the numbering of its loop
 * @param choices its possible starts in minutes since 1970, ascending
 * @param disliked which of them lie outside the preferred hours
 * @param occupied the minutes from its start that it keeps free of its own loop
 * @param claimed the minutes from its start that it keeps free of other loops
 */
record Sitting(int loop, int stage, int round, int day, long[] choices, boolean[] disliked, int occupied, int claimed) {

    /** Returns the rounds of some plans, by loop and in the order of each loop. */
    static List<Sitting> of(List<Route> routes) {
        List<Sitting> sittings = new ArrayList<>();
        for (int loop = 0; loop < routes.size(); loop++) {
            Route route = routes.get(loop);
            long origin = origin(route);
            for (int stage = 0; stage < route.stages(); stage++) {
                for (int round = 0; round < route.rounds(stage); round++) {
                    int[] own = route.choices(stage, round);
                    long[] choices = new long[own.length];
                    for (int i = 0; i < own.length; i++) {
                        choices[i] = origin + own[i];
                    }
                    sittings.add(new Sitting(
                            loop,
                            stage,
                            round,
                            route.day(stage, round),
                            choices,
                            route.disliked(stage, round),
                            route.occupied(stage, round),
                            route.claimed(stage, round)));
                }
            }
        }
        return sittings;
    }

    /** Returns the moment from which a plan counts its minutes, in minutes since 1970. */
    static long origin(Route route) {
        return route.days().clock().instant(0).getEpochSecond() / 60;
    }

    /** Returns the fewest rounds outside the preferred hours that this one alone can cost: 0 or 1. */
    int leastDisliked() {
        for (boolean outside : disliked) {
            if (!outside) {
                return 0;
            }
        }
        return 1;
    }

    private long end() {
        return choices[choices.length - 1] + Math.max(occupied, claimed);
    }

    /** Splits rounds into groups that cannot get into each other's way, whatever their starts. */
    static List<List<Sitting>> groups(List<Sitting> sittings) {
        List<Sitting> sorted = new ArrayList<>(sittings);
        sorted.sort(Comparator.comparingLong((Sitting sitting) -> sitting.choices()[0])
                .thenComparingInt(Sitting::loop)
                .thenComparingInt(Sitting::stage)
                .thenComparingInt(Sitting::round));
        List<List<Sitting>> groups = new ArrayList<>();
        long until = Long.MIN_VALUE;
        for (Sitting sitting : sorted) {
            if (sitting.choices()[0] >= until) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(sitting);
            until = Math.max(until, sitting.end());
        }
        groups.forEach(group -> group.sort(Comparator.comparingInt(Sitting::loop)
                .thenComparingInt(Sitting::stage)
                .thenComparingInt(Sitting::round)));
        return groups;
    }
}
