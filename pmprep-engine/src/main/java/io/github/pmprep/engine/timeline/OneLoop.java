package io.github.pmprep.engine.timeline;

import io.github.pmprep.engine.timeline.account.TimelineWriter;
import io.github.pmprep.engine.timeline.clash.ClashFinder;
import io.github.pmprep.engine.timeline.facts.FactList;
import io.github.pmprep.engine.timeline.facts.Strictness;
import io.github.pmprep.engine.timeline.facts.Terms;
import io.github.pmprep.engine.timeline.placement.Aim;
import io.github.pmprep.engine.timeline.placement.CourseBuilder;
import io.github.pmprep.engine.timeline.placement.Search;
import io.github.pmprep.engine.timeline.repair.RepairShop;
import io.github.pmprep.engine.timeline.urgency.UrgencyJudge;
import io.github.pmprep.model.timeline.Fact;
import io.github.pmprep.model.timeline.Impossible;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.PlacedRound;
import io.github.pmprep.model.timeline.PlacedStage;
import io.github.pmprep.model.timeline.PlanOutcome;
import io.github.pmprep.model.timeline.Planned;
import io.github.pmprep.model.timeline.Repair;
import io.github.pmprep.model.timeline.RiskFlag;
import io.github.pmprep.model.timeline.Timeline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Plans one loop, or explains why it cannot be planned. */
final class OneLoop {

    PlanOutcome plan(LoopRequest request) {
        Optional<Timeline> timeline = timeline(request);
        return timeline.isPresent() ? Planned.of(timeline.get()) : impossible(request);
    }

    Optional<Timeline> timeline(LoopRequest request) {
        return unflagged(request).map(timeline -> flagged(request, timeline));
    }

    private static Optional<Timeline> unflagged(LoopRequest request) {
        return Search.best(CourseBuilder.build(request, Terms.allKept(), Aim.BEST))
                .map(route -> TimelineWriter.write(request, route));
    }

    /** Plans a request so that as few rounds as possible leave the starts of a plan before, and those by little. */
    Optional<Timeline> keeping(Timeline previous, LoopRequest request) {
        Map<String, Instant> starts =
                previous.rounds().stream().collect(Collectors.toMap(PlacedRound::round, PlacedRound::start));
        return Search.best(CourseBuilder.buildKeeping(request, starts))
                .map(route -> flagged(request, TimelineWriter.write(request, route)));
    }

    /** Adds the flags for delays that the candidate asks for, measured against the plan without the wish. */
    Timeline flagged(LoopRequest request, Timeline timeline) {
        if (request.startNoSooner().isEmpty()) {
            return timeline;
        }
        UrgencyJudge judge = new UrgencyJudge(request.company());
        List<RiskFlag> flags = new ArrayList<>(timeline.flags());
        for (PlacedStage stage : timeline.stages()) {
            LocalDate wish = request.startNoSooner().get(stage.stage());
            if (wish != null) {
                unflagged(without(request, stage.stage()))
                        .flatMap(plain -> plain.stage(stage.stage()))
                        .ifPresent(plain -> flags.addAll(
                                judge.requestedDelay(stage.stage(), plain.firstDay(), wish, request.calendar())));
            }
        }
        return Timeline.builder().from(timeline).flags(flags).build();
    }

    private static LoopRequest without(LoopRequest request, String stage) {
        Map<String, LocalDate> others = request.startNoSooner().entrySet().stream()
                .filter(wish -> !wish.getKey().equals(stage))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return LoopRequest.builder().from(request).startNoSooner(others).build();
    }

    Impossible impossible(LoopRequest request) {
        List<Fact> facts = FactList.of(request);
        List<Fact> clash = new ClashFinder(facts, kept -> keeps(request, facts, kept)).clash();
        List<Repair> repairs = new RepairShop(request, facts, clash, this::timeline).repairs();
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
        return Search.best(CourseBuilder.build(request, terms(facts, kept), Aim.ANY))
                .isPresent();
    }

    /** Returns the terms that keep some facts and drop the others. */
    static Terms terms(List<Fact> facts, List<Fact> kept) {
        return Terms.allKept()
                .with(
                        Strictness.DROPPED,
                        facts.stream().filter(fact -> !kept.contains(fact)).toList());
    }
}
