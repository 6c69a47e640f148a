package io.github.pmprep.engine.timeline;

import io.github.pmprep.api.Timelines;
import io.github.pmprep.engine.timeline.account.TimelineWriter;
import io.github.pmprep.engine.timeline.clash.ClashFinder;
import io.github.pmprep.engine.timeline.facts.FactList;
import io.github.pmprep.engine.timeline.facts.Strictness;
import io.github.pmprep.engine.timeline.facts.Terms;
import io.github.pmprep.engine.timeline.placement.CourseBuilder;
import io.github.pmprep.engine.timeline.placement.Route;
import io.github.pmprep.engine.timeline.placement.Search;
import io.github.pmprep.model.timeline.Fact;
import io.github.pmprep.model.timeline.Impossible;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.PlanOutcome;
import io.github.pmprep.model.timeline.Planned;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Places loops on calendars. Holds no state, and is safe for several threads. */
public final class TimelinePlanner implements Timelines {

    /** Creates a planner. */
    public TimelinePlanner() {}

    @Override
    public PlanOutcome plan(LoopRequest request) {
        Optional<Route> route = Search.best(CourseBuilder.build(request, Terms.allKept()));
        return route.isPresent() ? Planned.of(TimelineWriter.write(request, route.get())) : impossible(request);
    }

    private static Impossible impossible(LoopRequest request) {
        List<Fact> facts = FactList.of(request);
        List<Fact> clash = new ClashFinder(facts, kept -> keeps(request, facts, kept)).clash();
        return Impossible.builder()
                .message("There is no plan: " + clash.stream().map(Fact::words).collect(Collectors.joining(" ")))
                .clash(clash)
                .build();
    }

    private static boolean keeps(LoopRequest request, List<Fact> facts, List<Fact> kept) {
        Terms terms = Terms.allKept()
                .with(
                        Strictness.DROPPED,
                        facts.stream().filter(fact -> !kept.contains(fact)).toList());
        return Search.best(CourseBuilder.build(request, terms)).isPresent();
    }
}
