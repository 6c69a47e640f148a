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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        return Differences.between(previous, planned(changed, norms, draft));
    }

    private static PreparationNorms norms(PreparationRequest request) {
        return request.norms().orElseGet(() -> BuiltIn.NORMS);
    }

    private static List<PreparationTask> tasks(PreparationRequest request, PreparationNorms norms) {
        List<PreparationTask> tasks = TaskList.of(request, norms);
        for (WorkSession session : request.locked()) {
            if (tasks.stream().noneMatch(task -> task.id().equals(session.task()))) {
                throw new IllegalArgumentException("locked (\"" + session.task()
                        + "\") must be a task that the request leads to. Leave it out, or take one of "
                        + String.join(
                                ", ", tasks.stream().map(PreparationTask::id).toList()) + ".");
            }
        }
        return tasks;
    }

    private static PreparationPlan planned(PreparationRequest request, PreparationNorms norms, Draft draft) {
        List<WorkSession> sessions = draft.sessions();
        Map<String, Integer> order = new LinkedHashMap<>();
        sessions.forEach(session -> order.putIfAbsent(session.task(), order.size()));
        boolean complete = draft.dropped().stream()
                .noneMatch(dropped -> Choice.weighs(dropped.task().value()));
        PreparationPlan.Builder plan = PreparationPlan.builder()
                .today(request.today())
                .zone(request.availability().zone())
                .tasks(draft.tasks().stream()
                        .sorted(Comparator.comparingInt(task -> order.get(task.id())))
                        .toList())
                .sessions(sessions)
                .dropped(draft.dropped())
                .flags(Notes.of(request, norms, draft))
                .lateFinish(Finish.late(draft.schedule().hours(), draft.tasks(), norms))
                .norms(norms.version());
        if (!complete) {
            plan.repairs(new Repairs(request, norms, draft).cheapest());
        }
        if (!sessions.isEmpty()) {
            plan.finish(lastDay(request, sessions));
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
