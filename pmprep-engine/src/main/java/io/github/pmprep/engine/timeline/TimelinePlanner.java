package io.github.pmprep.engine.timeline;

import io.github.pmprep.api.Timelines;
import io.github.pmprep.engine.timeline.forecast.DecisionForecast;
import io.github.pmprep.engine.timeline.replan.Moves;
import io.github.pmprep.model.forecast.Forecast;
import io.github.pmprep.model.forecast.ForecastRequest;
import io.github.pmprep.model.timeline.DelayJudgement;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.LoopsOutcome;
import io.github.pmprep.model.timeline.LoopsRequest;
import io.github.pmprep.model.timeline.PlanOutcome;
import io.github.pmprep.model.timeline.Planned;
import io.github.pmprep.model.timeline.Replan;
import io.github.pmprep.model.timeline.RoundMove;
import io.github.pmprep.model.timeline.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Places loops on calendars. Holds no state, and is safe for several threads. */
public final class TimelinePlanner implements Timelines {

    private final OneLoop oneLoop = new OneLoop();

    /** Creates a planner. */
    public TimelinePlanner() {}

    @Override
    public PlanOutcome plan(LoopRequest request) {
        return oneLoop.plan(request);
    }

    @Override
    public Replan replan(Timeline previous, LoopRequest changed) {
        Optional<Timeline> timeline = oneLoop.keeping(previous, changed);
        if (timeline.isEmpty()) {
            return Replan.builder()
                    .outcome(oneLoop.impossible(changed))
                    .message("The changed request has no plan.")
                    .build();
        }
        List<RoundMove> moves = Moves.between(previous, timeline.get());
        return Replan.builder()
                .outcome(Planned.of(timeline.get()))
                .moves(moves)
                .message(
                        moves.isEmpty()
                                ? "Nothing moves."
                                : moves.stream().map(RoundMove::words).collect(Collectors.joining(" ")))
                .build();
    }

    @Override
    public DelayJudgement judgeDelay(LoopRequest request, String stage, int days) {
        return new DelayAsked(oneLoop, request, stage, days).judgement();
    }

    @Override
    public Forecast forecast(ForecastRequest request) {
        return DecisionForecast.of(request);
    }

    @Override
    public LoopsOutcome planTogether(LoopsRequest request) {
        return new ManyLoops(oneLoop, request).plan();
    }
}
