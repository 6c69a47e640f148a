package io.github.pmprep.engine.timeline;

import io.github.pmprep.engine.timeline.account.TimelineWriter;
import io.github.pmprep.engine.timeline.clash.ClashFinder;
import io.github.pmprep.engine.timeline.facts.FactList;
import io.github.pmprep.engine.timeline.facts.Terms;
import io.github.pmprep.engine.timeline.joint.SharedCalendar;
import io.github.pmprep.engine.timeline.placement.Aim;
import io.github.pmprep.engine.timeline.placement.Course;
import io.github.pmprep.engine.timeline.placement.CourseBuilder;
import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.calendar.Blackout;
import io.github.pmprep.model.timeline.Fact;
import io.github.pmprep.model.timeline.Impossible;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.LoopsClash;
import io.github.pmprep.model.timeline.LoopsOutcome;
import io.github.pmprep.model.timeline.LoopsPlan;
import io.github.pmprep.model.timeline.LoopsRequest;
import io.github.pmprep.model.timeline.PlacedRound;
import io.github.pmprep.model.timeline.Timeline;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Plans several loops in one calendar, or explains why they do not fit together. */
final class ManyLoops {

    private final OneLoop oneLoop;
    private final LoopsRequest request;

    ManyLoops(OneLoop oneLoop, LoopsRequest request) {
        this.oneLoop = oneLoop;
        this.request = request;
    }

    LoopsOutcome plan() {
        SharedCalendar.Found found = search(Aim.DAYS, List.of());
        if (!found.routes().isEmpty()) {
            List<Timeline> timelines = new ArrayList<>();
            for (int i = 0; i < request.loops().size(); i++) {
                LoopRequest loop = request.loops().get(i);
                timelines.add(oneLoop.flagged(
                        loop, TimelineWriter.write(loop, found.routes().get(i))));
            }
            return plan(timelines, found.spread(), true);
        }
        return found.proven() ? clash() : oneAfterTheOther();
    }

    private static LoopsPlan plan(List<Timeline> timelines, int spread, boolean proven) {
        return LoopsPlan.builder()
                .timelines(timelines)
                .daysBetweenEnds(spread)
                .proven(proven)
                .message(timelines.size() + (timelines.size() == 1 ? " loop" : " loops")
                        + " fit into the calendar, and end " + spread + (spread == 1 ? " day" : " days") + " apart."
                        + (proven ? "" : " The search was cut short: a better plan is not ruled out."))
                .build();
    }

    /** Plans each loop around those before it, from each loop on in turn; not the best plan, but one. */
    private LoopsOutcome oneAfterTheOther() {
        int loops = request.loops().size();
        for (int first = 0; first < loops; first++) {
            Map<Integer, Timeline> placed = new TreeMap<>();
            for (int i = 0; i < loops; i++) {
                int loop = (first + i) % loops;
                oneLoop.timeline(around(request.loops().get(loop), placed.values()))
                        .ifPresent(timeline -> placed.put(loop, timeline));
            }
            if (placed.size() == loops) {
                List<Timeline> timelines = List.copyOf(placed.values());
                return plan(timelines, spread(timelines), false);
            }
        }
        return LoopsClash.builder()
                .proven(false)
                .message("No plan was found, and none is ruled out: the search was cut short."
                        + " Fix some rounds, or plan fewer loops at once.")
                .build();
    }

    /** Returns a request that keeps its rounds away from those of other loops, rests included. */
    private LoopRequest around(LoopRequest loop, Collection<Timeline> others) {
        ZoneId zone = loop.availability().zone();
        Duration rest = Duration.ofMinutes(request.restMinutes());
        Availability.Builder availability = Availability.builder().from(loop.availability());
        for (Timeline other : others) {
            for (PlacedRound round : other.rounds()) {
                Duration kept = Duration.ofMinutes(Math.max(request.restMinutes(), round.bufferMinutes()));
                availability.addBlackout(Blackout.builder()
                        .start(round.start().minus(rest).atZone(zone).toLocalDateTime())
                        .end(round.end().plus(kept).atZone(zone).toLocalDateTime())
                        .build());
            }
        }
        return LoopRequest.builder()
                .from(loop)
                .availability(availability.build())
                .build();
    }

    private static int spread(List<Timeline> timelines) {
        List<LocalDate> ends = timelines.stream()
                .map(timeline ->
                        timeline.stages().get(timeline.stages().size() - 1).lastDay())
                .sorted()
                .toList();
        return (int) ChronoUnit.DAYS.between(ends.get(0), ends.get(ends.size() - 1));
    }

    private LoopsClash clash() {
        for (LoopRequest loop : request.loops()) {
            if (oneLoop.plan(loop) instanceof Impossible impossible) {
                return LoopsClash.builder()
                        .clash(impossible.clash().stream()
                                .map(fact -> led(loop, fact))
                                .toList())
                        .message(loop.company().name() + " alone: " + impossible.message())
                        .build();
            }
        }
        List<Fact> all = request.loops().stream()
                .flatMap(loop -> FactList.of(loop).stream().map(fact -> led(loop, fact)))
                .toList();
        List<Fact> clash = new ClashFinder(all, kept -> keeps(all, kept)).clash();
        return LoopsClash.builder()
                .clash(clash)
                .message("Each loop fits alone, but not all of this at once, with " + request.restMinutes()
                        + " minutes of rest between loops: "
                        + clash.stream().map(Fact::words).collect(Collectors.joining(" ")))
                .build();
    }

    private boolean keeps(List<Fact> all, List<Fact> kept) {
        SharedCalendar.Found found = search(
                Aim.ANY, all.stream().filter(fact -> !kept.contains(fact)).toList());
        return !found.routes().isEmpty() || !found.proven();
    }

    private SharedCalendar.Found search(Aim aim, List<Fact> dropped) {
        List<Course> courses = new ArrayList<>();
        for (LoopRequest loop : request.loops()) {
            List<Fact> facts = dropped.isEmpty() ? List.of() : FactList.of(loop);
            List<Fact> kept = facts.stream()
                    .filter(fact -> !dropped.contains(led(loop, fact)))
                    .toList();
            Terms terms = OneLoop.terms(facts, kept);
            courses.add(CourseBuilder.buildShared(loop, terms, request.restMinutes(), aim));
        }
        return new SharedCalendar(
                        courses,
                        request.loops().stream().map(LoopRequest::outreach).toList())
                .search();
    }

    private static Fact led(LoopRequest loop, Fact fact) {
        return Fact.builder()
                .from(fact)
                .words(loop.company().name() + " (" + loop.company().id() + "): " + fact.words())
                .build();
    }
}
