package io.github.pmprep.engine.plugins;

import io.github.pmprep.api.Timelines;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.PlanOutcome;
import io.github.pmprep.model.timeline.Planned;
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
        PlanOutcome outcome = own.plan(request);
        List<RiskRule> rules = loaded.behaviour(request.company().id()).riskRules();
        return outcome instanceof Planned planned && !rules.isEmpty()
                ? Planned.of(flagged(planned.timeline(), rules))
                : outcome;
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
