package io.github.pmprep.engine.timeline;

import io.github.pmprep.engine.timeline.account.TimelineWriter;
import io.github.pmprep.engine.timeline.clash.ClashFinder;
import io.github.pmprep.engine.timeline.facts.FactList;
import io.github.pmprep.engine.timeline.facts.Terms;
import io.github.pmprep.engine.timeline.joint.SharedCalendar;
import io.github.pmprep.engine.timeline.placement.Aim;
import io.github.pmprep.engine.timeline.placement.Course;
import io.github.pmprep.engine.timeline.placement.CourseBuilder;
import io.github.pmprep.model.timeline.Fact;
import io.github.pmprep.model.timeline.Impossible;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.LoopsClash;
import io.github.pmprep.model.timeline.LoopsOutcome;
import io.github.pmprep.model.timeline.LoopsPlan;
import io.github.pmprep.model.timeline.LoopsRequest;
import io.github.pmprep.model.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
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
            return LoopsPlan.builder()
                    .timelines(timelines)
                    .daysBetweenEnds(found.spread())
                    .proven(found.proven())
                    .message(timelines.size() + (timelines.size() == 1 ? " loop" : " loops")
                            + " fit into the calendar, and end " + found.spread()
                            + (found.spread() == 1 ? " day" : " days") + " apart.")
                    .build();
        }
        return found.proven()
                ? clash()
                : LoopsClash.builder()
                        .proven(false)
                        .message("No plan was found, and none is ruled out: the search was cut short."
                                + " Fix some rounds, or plan fewer loops at once.")
                        .build();
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
