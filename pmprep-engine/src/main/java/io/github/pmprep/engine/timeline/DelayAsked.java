package io.github.pmprep.engine.timeline;

import io.github.pmprep.model.timeline.DelayJudgement;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.PlacedStage;
import io.github.pmprep.model.timeline.PlanOutcome;
import io.github.pmprep.model.timeline.Planned;
import io.github.pmprep.model.timeline.RiskFlag;
import io.github.pmprep.model.timeline.Timeline;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Judges a delay that a candidate thinks of asking for: how it is read, and what it does to the plan. */
final class DelayAsked {

    private final OneLoop oneLoop;
    private final LoopRequest request;
    private final String stage;
    private final int days;

    DelayAsked(OneLoop oneLoop, LoopRequest request, String stage, int days) {
        if (days < 1 || days > LoopRequest.MOST_DAYS) {
            throw new IllegalArgumentException("days (" + days + ") must lie between 1 and " + LoopRequest.MOST_DAYS
                    + ". Judge a delay of at least one day.");
        }
        if (request.stages().stream().noneMatch(planned -> planned.id().equals(stage))) {
            throw new IllegalArgumentException("stage (\"" + stage
                    + "\") must be a stage that this candidate sees. Choose one of "
                    + request.stages().stream().map(planned -> planned.id()).collect(Collectors.joining(", ")) + ".");
        }
        this.oneLoop = oneLoop;
        this.request = request;
        this.stage = stage;
        this.days = days;
    }

    DelayJudgement judgement() {
        PlanOutcome before = oneLoop.plan(request);
        Optional<PlacedStage> placed = before.plan().flatMap(timeline -> timeline.stage(stage));
        if (placed.isEmpty()) {
            return answer(before, List.of(), Optional.empty(), "There is no plan to delay.");
        }
        LoopRequest delayed = LoopRequest.builder()
                .from(request)
                .putStartNoSooner(stage, placed.get().firstDay().plusDays(days))
                .build();
        Optional<Timeline> moved = before.plan().flatMap(plan -> oneLoop.keeping(plan, delayed));
        PlanOutcome after = moved.isPresent() ? Planned.of(moved.get()) : oneLoop.impossible(delayed);
        List<RiskFlag> flags = after.plan().map(Timeline::flags).orElse(List.of());
        Optional<Integer> later = before.plan()
                .flatMap(Timeline::decision)
                .flatMap(date -> after.plan().flatMap(Timeline::decision).map(decision ->
                        (int) ChronoUnit.DAYS.between(date, decision)));
        return answer(after, flags, later, message(after, flags, later));
    }

    private String message(PlanOutcome after, List<RiskFlag> flags, Optional<Integer> later) {
        if (after.plan().isEmpty()) {
            return "With the delay there is no plan.";
        }
        String read = flags.isEmpty()
                ? "Nothing speaks against the delay."
                : flags.stream().map(RiskFlag::message).collect(Collectors.joining(" "));
        return read
                + later.map(count -> " The decision moves by " + count + (count == 1 ? " day." : " days."))
                        .orElse("");
    }

    private DelayJudgement answer(PlanOutcome outcome, List<RiskFlag> flags, Optional<Integer> later, String message) {
        return DelayJudgement.builder()
                .stage(stage)
                .days(days)
                .flags(flags)
                .outcome(outcome)
                .decisionDaysLater(later)
                .message(message)
                .build();
    }
}
