package io.github.pmprep.engine.timeline.repair;

import io.github.pmprep.engine.calendar.Days;
import io.github.pmprep.engine.timeline.placement.Route;
import io.github.pmprep.model.timeline.FixedRound;
import io.github.pmprep.model.timeline.LoopRequest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Moves the dates that the candidate has set or agreed to. */
final class DateAmender {

    private final Route route;
    private final Days days;

    DateAmender(Route route) {
        this.route = route;
        this.days = route.days();
    }

    /** Accepts the decision on the day on which it falls in the plan. */
    Amendment laterDecision(Amendment so) {
        LocalDate wanted = so.request().decisionBy().orElseThrow();
        LocalDate date = days.date(route.lastDay(route.stages() - 1));
        if (!date.isAfter(wanted)) {
            return so;
        }
        int more = (int) ChronoUnit.DAYS.between(wanted, date);
        return so.own(
                LoopRequest.builder().from(so.request()).decisionBy(date).build(),
                "Accept a decision on " + date + ", " + count(more) + " later",
                more);
    }

    /** Lets the loop run until the day on which it ends in the plan. */
    Amendment longerHorizon(Amendment so) {
        int end = route.lastDay(route.stages() - 1);
        int horizon = so.request().horizonDays();
        if (end <= horizon || end > LoopRequest.MOST_DAYS) {
            return so;
        }
        return so.own(
                LoopRequest.builder().from(so.request()).horizonDays(end).build(),
                "Let the loop run for " + count(end) + " instead of " + horizon,
                end - horizon);
    }

    /** Starts a stage on the day on which it starts in the plan. */
    Amendment sooner(Amendment so, int index) {
        String stage = so.request().stages().get(index).id();
        LocalDate wanted = so.request().startNoSooner().get(stage);
        LocalDate date = days.date(route.firstDay(index));
        if (wanted == null || !date.isBefore(wanted)) {
            return so;
        }
        Map<String, LocalDate> wishes = new HashMap<>(so.request().startNoSooner());
        wishes.put(stage, date);
        int less = (int) ChronoUnit.DAYS.between(date, wanted);
        return so.own(
                LoopRequest.builder().from(so.request()).startNoSooner(wishes).build(),
                "Start \"" + so.request().stages().get(index).name() + "\" on " + date + ", " + count(less)
                        + " sooner than wished",
                less);
    }

    /** Moves an agreed round to its time in the plan. */
    Amendment movedRound(Amendment so, String round) {
        ZoneId zone = so.request().availability().zone();
        for (RouteRounds.Placed placed : RouteRounds.of(so.request(), route)) {
            for (FixedRound fixed : so.request().fixedRounds()) {
                int agreed = days.clock().minute(fixed.startIn(zone));
                boolean same =
                        fixed.round().equals(round) && placed.round().id().equals(round);
                if (!same || fixed.held() || agreed == placed.start()) {
                    continue;
                }
                LocalDateTime start = days.clock().shownAt(placed.start());
                List<FixedRound> rounds = new ArrayList<>(so.request().fixedRounds());
                rounds.set(
                        rounds.indexOf(fixed),
                        FixedRound.builder()
                                .round(round)
                                .start(start)
                                .offset(zone.getRules().getOffset(days.clock().instant(placed.start())))
                                .build());
                return so.asked(
                        LoopRequest.builder()
                                .from(so.request())
                                .fixedRounds(rounds)
                                .build(),
                        "Ask to move \"" + placed.round().name() + "\" from " + fixed.start() + " to " + start,
                        Math.max(1, Math.abs(placed.start() - agreed) / 1440));
            }
        }
        return so;
    }

    private static String count(int days) {
        return days + (days == 1 ? " day" : " days");
    }
}
