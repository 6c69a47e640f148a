package io.github.pmprep.examples.cli.plan;

import io.github.pmprep.model.forecast.ForecastRequest;
import io.github.pmprep.model.forecast.StageEnd;
import io.github.pmprep.model.loop.InterviewBlock;
import io.github.pmprep.model.loop.Round;
import io.github.pmprep.model.loop.Stage;
import io.github.pmprep.model.timeline.FixedRound;
import io.github.pmprep.model.timeline.LoopRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks for the forecast that belongs to a plan. */
public final class PlanForecasts {

    private PlanForecasts() {}

    /** Returns the question, given the stages whose rounds have all been held, and the present day if it is known. */
    public static ForecastRequest of(LoopRequest request) {
        return ForecastRequest.builder()
                .company(request.company())
                .outreach(request.outreach())
                .calendar(request.calendar())
                .leftOut(request.leftOut())
                .ended(ended(request))
                .asOf(request.notBefore()
                        .map(moment ->
                                moment.atZone(request.availability().zone()).toLocalDate()))
                .build();
    }

    private static List<StageEnd> ended(LoopRequest request) {
        List<StageEnd> ended = new ArrayList<>();
        for (Stage stage : request.stages()) {
            if (stage instanceof InterviewBlock block) {
                List<LocalDate> days = block.rounds().stream()
                        .map(round -> held(request, round))
                        .flatMap(Optional::stream)
                        .toList();
                if (days.size() == block.rounds().size()) {
                    ended.add(StageEnd.of(
                            stage.id(), days.stream().max(LocalDate::compareTo).orElseThrow()));
                }
            }
        }
        return ended;
    }

    private static Optional<LocalDate> held(LoopRequest request, Round round) {
        return request.fixedRounds().stream()
                .filter(fixed -> fixed.held() && fixed.round().equals(round.id()))
                .map(FixedRound::start)
                .map(start -> start.toLocalDate())
                .findFirst();
    }
}
