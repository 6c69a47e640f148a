package io.github.pmprep.engine.timeline.joint;

import io.github.pmprep.engine.timeline.calendar.Days;
import io.github.pmprep.engine.timeline.placement.Route;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A moment that two loops would both have.
 *
 * @param loop the first loop
 * @param otherLoop the other loop
 * @param epochMinute the moment, in minutes since 1970
 */
record Meeting(int loop, int otherLoop, long epochMinute) {

    private record Stretch(int loop, long start, long end) {}

    /** Returns the earliest moment at which two rounds of different loops meet, rests included. */
    static Optional<Meeting> first(List<Route> routes) {
        List<Stretch> stretches = new ArrayList<>();
        for (int loop = 0; loop < routes.size(); loop++) {
            Route route = routes.get(loop);
            for (int stage = 0; stage < route.stages(); stage++) {
                for (int round = 0; round < route.rounds(stage); round++) {
                    long start = epochMinute(route.days(), route.start(stage, round));
                    stretches.add(new Stretch(loop, start, start + route.claimed(stage, round)));
                }
            }
        }
        stretches.sort(Comparator.comparingLong(Stretch::start).thenComparingInt(Stretch::loop));
        for (int i = 0; i < stretches.size(); i++) {
            for (int k = i + 1;
                    k < stretches.size()
                            && stretches.get(k).start() < stretches.get(i).end();
                    k++) {
                if (stretches.get(i).loop() != stretches.get(k).loop()) {
                    return Optional.of(new Meeting(
                            stretches.get(i).loop(),
                            stretches.get(k).loop(),
                            stretches.get(k).start()));
                }
            }
        }
        return Optional.empty();
    }

    private static long epochMinute(Days days, int minute) {
        return days.clock().instant(minute).getEpochSecond() / 60;
    }

    /** Returns a moment in the counting of some days. */
    static int minute(Days days, long epochMinute) {
        return days.clock().minute(Instant.ofEpochSecond(epochMinute * 60));
    }
}
