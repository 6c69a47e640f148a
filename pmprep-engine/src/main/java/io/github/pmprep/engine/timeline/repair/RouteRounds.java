package io.github.pmprep.engine.timeline.repair;

import io.github.pmprep.engine.timeline.placement.Route;
import io.github.pmprep.model.loop.InterviewBlock;
import io.github.pmprep.model.loop.Round;
import io.github.pmprep.model.loop.Stage;
import io.github.pmprep.model.timeline.LoopRequest;
import java.util.ArrayList;
import java.util.List;

/** The rounds of a found plan, with the time that each needs. */
final class RouteRounds {

    /** A round from its first minute to the end of its buffer. */
    record Placed(Round round, int start, int end) {}

    private RouteRounds() {}

    static List<Placed> of(LoopRequest request, Route route) {
        List<Placed> placed = new ArrayList<>();
        List<Stage> stages = request.stages();
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i) instanceof InterviewBlock block) {
                for (int k = 0; k < block.rounds().size(); k++) {
                    Round round = block.rounds().get(k);
                    int start = route.start(i, k);
                    placed.add(new Placed(round, start, start + route.minutes(i, k) + round.bufferMinutes()));
                }
            }
        }
        return placed;
    }
}
