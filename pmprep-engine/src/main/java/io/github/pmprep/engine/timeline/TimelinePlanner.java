package io.github.pmprep.engine.timeline;

import io.github.pmprep.api.Timelines;
import io.github.pmprep.engine.timeline.account.TimelineWriter;
import io.github.pmprep.engine.timeline.clash.ClashFinder;
import io.github.pmprep.engine.timeline.facts.FactList;
import io.github.pmprep.engine.timeline.facts.Strictness;
import io.github.pmprep.engine.timeline.facts.Terms;
import io.github.pmprep.engine.timeline.placement.CourseBuilder;
import io.github.pmprep.engine.timeline.placement.Search;
import io.github.pmprep.engine.timeline.repair.RepairShop;
import io.github.pmprep.model.timeline.Fact;
import io.github.pmprep.model.timeline.Impossible;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.PlanOutcome;
import io.github.pmprep.model.timeline.Planned;
import io.github.pmprep.model.timeline.Repair;
import io.github.pmprep.model.timeline.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Places loops on calendars. Holds no state, and is safe for several threads. */
public final class TimelinePlanner implements Timelines {

    /** Creates a planner. */
    public TimelinePlanner() {}

    @Override
    public PlanOutcome plan(LoopRequest request) {
        Optional<Timeline> timeline = timeline(request);
        return timeline.isPresent() ? Planned.of(timeline.get()) : impossible(request);
    }

    private static Optional<Timeline> timeline(LoopRequest request) {
        return Search.best(CourseBuilder.build(request, Terms.allKept()))
                .map(route -> TimelineWriter.write(request, route));
    }

    private static Impossible impossible(LoopRequest request) {
        List<Fact> facts = FactList.of(request);
        List<Fact> clash = new ClashFinder(facts, kept -> keeps(request, facts, kept)).clash();
        List<Repair> repairs = new RepairShop(request, facts, TimelinePlanner::timeline).repairs();
        String cure = repairs.isEmpty()
                ? "Nothing that the planner may change makes a plan possible."
                : "Cheapest repair: " + repairs.get(0).words();
        return Impossible.builder()
                .message("There is no plan that keeps all of this: "
                        + clash.stream().map(Fact::words).collect(Collectors.joining(" ")) + " " + cure)
                .clash(clash)
                .repairs(repairs)
                .build();
    }

    private static boolean keeps(LoopRequest request, List<Fact> facts, List<Fact> kept) {
        Terms terms = Terms.allKept()
                .with(
                        Strictness.DROPPED,
                        facts.stream().filter(fact -> !kept.contains(fact)).toList());
        return Search.best(CourseBuilder.buildForAnyPlan(request, terms, 0)).isPresent();
    }
}
