package io.github.pmprep.engine.plugins;

import io.github.pmprep.api.Timelines;
import io.github.pmprep.model.forecast.Forecast;
import io.github.pmprep.model.forecast.ForecastRequest;
import io.github.pmprep.model.timeline.DelayJudgement;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.LoopsOutcome;
import io.github.pmprep.model.timeline.LoopsPlan;
import io.github.pmprep.model.timeline.LoopsRequest;
import io.github.pmprep.model.timeline.PlanOutcome;
import io.github.pmprep.model.timeline.Planned;
import io.github.pmprep.model.timeline.Replan;
import io.github.pmprep.model.timeline.RiskFlag;
import io.github.pmprep.model.timeline.Timeline;
import io.github.pmprep.spi.RiskRule;
import java.util.List;
import java.util.Objects;

/** Adds to each plan the flags of the risk rules that the company's plugin has; a rule that fails is named in the plan. */
public final class GuardedTimelines implements Timelines {

    private static final int MOST_FLAGS = 1_000;

    private final Timelines own;
    private final Loaded loaded;
    private final Guard guard;

    /** Creates a planner that asks plugins about its plans. */
    public GuardedTimelines(Timelines own, Loaded loaded) {
        this.own = own;
        this.loaded = loaded;
        this.guard = new Guard(loaded.limit());
    }

    @Override
    public PlanOutcome plan(LoopRequest request) {
        return flagged(own.plan(request));
    }

    @Override
    public Replan replan(Timeline previous, LoopRequest changed) {
        Replan replan = own.replan(previous, changed);
        return Replan.builder().from(replan).outcome(flagged(replan.outcome())).build();
    }

    @Override
    public DelayJudgement judgeDelay(LoopRequest request, String stage, int days) {
        DelayJudgement judgement = own.judgeDelay(request, stage, days);
        PlanOutcome outcome = flagged(judgement.outcome());
        return DelayJudgement.builder()
                .from(judgement)
                .outcome(outcome)
                .flags(outcome.plan().map(Timeline::flags).orElse(judgement.flags()))
                .build();
    }

    @Override
    public Forecast forecast(ForecastRequest request) {
        return own.forecast(request);
    }

    @Override
    public LoopsOutcome planTogether(LoopsRequest request) {
        LoopsOutcome outcome = own.planTogether(request);
        return outcome instanceof LoopsPlan plan
                ? LoopsPlan.builder()
                        .from(plan)
                        .timelines(plan.timelines().stream().map(this::flagged).toList())
                        .build()
                : outcome;
    }

    private PlanOutcome flagged(PlanOutcome outcome) {
        return outcome instanceof Planned planned ? Planned.of(flagged(planned.timeline())) : outcome;
    }

    private Timeline flagged(Timeline timeline) {
        List<RiskRule> rules = loaded.behaviour(timeline.company()).riskRules();
        return rules.isEmpty() ? timeline : flagged(timeline, rules);
    }

    private Timeline flagged(Timeline timeline, List<RiskRule> rules) {
        Timeline.Builder flagged = Timeline.builder().from(timeline);
        for (RiskRule rule : rules) {
            Attempt<List<RiskFlag>> flags = guard.call(() -> copy(rule.flags(timeline)));
            flags.value().ifPresent(flagged::addAllFlags);
            flags.failure()
                    .ifPresent(failure -> flagged.addAssumptions("A risk rule of plugin '" + timeline.company() + "' "
                            + failure + "; what it would have flagged is missing."));
        }
        return flagged.build();
    }

    private static List<RiskFlag> copy(List<RiskFlag> flags) {
        return flags.stream().limit(MOST_FLAGS).map(Objects::requireNonNull).toList();
    }
}
