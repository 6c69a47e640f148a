package io.github.pmprep.engine.preparation;

import io.github.pmprep.api.Preparation;
import io.github.pmprep.engine.data.CompiledData;
import io.github.pmprep.model.preparation.PreparationNorms;
import io.github.pmprep.model.preparation.PreparationPlan;
import io.github.pmprep.model.preparation.PreparationReplan;
import io.github.pmprep.model.preparation.PreparationRequest;
import io.github.pmprep.model.preparation.PreparationTask;
import io.github.pmprep.model.preparation.WorkSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Plans the work before the rounds. Holds no state, and is safe for several threads. */
public final class PreparationRoom implements Preparation {

    /** Creates the room. */
    public PreparationRoom() {}

    private static final class BuiltIn {
        static final PreparationNorms NORMS =
                CompiledData.read(PreparationNorms.class, PreparationRoom.class, "preparation-norms.data");
    }

    @Override
    public PreparationPlan plan(PreparationRequest request) {
        PreparationNorms norms = norms(request);
        return planned(request, norms, Draft.of(request, norms, tasks(request, norms), request.locked()));
    }

    @Override
    public PreparationReplan replan(PreparationPlan previous, PreparationRequest changed) {
        Objects.requireNonNull(previous, "previous");
        PreparationNorms norms = norms(changed);
        Draft draft = new Replanning(previous, changed, norms, tasks(changed, norms)).draft();
        return Differences.between(previous, planned(changed, norms, draft), changed.done());
    }

    private static PreparationNorms norms(PreparationRequest request) {
        return request.norms().orElseGet(() -> BuiltIn.NORMS);
    }

    private static List<PreparationTask> tasks(PreparationRequest request, PreparationNorms norms) {
        Horizon.end(request);
        List<PreparationTask> tasks = TaskList.of(request, norms);
        Locked.mistake(request, tasks).ifPresent(message -> {
            throw new IllegalArgumentException(message);
        });
        return tasks;
    }

    private static PreparationPlan planned(PreparationRequest request, PreparationNorms norms, Draft draft) {
        List<WorkSession> sessions = draft.sessions();
        PreparationPlan.Builder plan = PreparationPlan.builder()
                .today(request.today())
                .zone(request.availability().zone())
                .tasks(draft.tasks())
                .sessions(sessions)
                .dropped(draft.dropped())
                .flags(Notes.of(request, norms, draft))
                .norms(norms.version());
        if (!draft.missing().isEmpty()) {
            plan.repairs(new Repairs(request, norms).cheapest());
        }
        if (!sessions.isEmpty()) {
            LocalDate finish = lastDay(request, sessions);
            plan.finish(finish).lateFinish(Finish.late(request, norms, draft.tasks(), finish));
        }
        return plan.build();
    }

    private static LocalDate lastDay(PreparationRequest request, List<WorkSession> sessions) {
        return sessions.get(sessions.size() - 1)
                .start()
                .atZone(request.availability().zone())
                .toLocalDate();
    }
}
