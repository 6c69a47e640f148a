package io.github.pmprep.engine.readiness;

import io.github.pmprep.model.preparation.DroppedTask;
import io.github.pmprep.model.preparation.PreparationPlan;
import io.github.pmprep.model.preparation.PreparationTask;
import io.github.pmprep.model.preparation.WorkSession;
import io.github.pmprep.model.workspace.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the preparation plan still holds from a day on. */
final class WorkLeft {

    private final Optional<PreparationPlan> plan;
    private final Set<String> done;
    private final LocalDate today;

    WorkLeft(Workspace workspace, LocalDate today) {
        this.plan = workspace.preparation();
        this.done = Set.copyOf(workspace.tasksDone());
        this.today = today;
    }

    List<PreparationTask> tasks() {
        Set<String> ahead = sessions().map(WorkSession::task).collect(Collectors.toSet());
        return plan.stream()
                .flatMap(whole -> whole.tasks().stream())
                .filter(task -> ahead.contains(task.id()))
                .toList();
    }

    int minutes() {
        return sessions().mapToInt(WorkSession::minutes).sum();
    }

    List<PreparationTask> withoutTime() {
        return plan.stream()
                .flatMap(whole -> whole.dropped().stream())
                .map(DroppedTask::task)
                .filter(task -> !done.contains(task.id()))
                .toList();
    }

    private Stream<WorkSession> sessions() {
        return plan.stream()
                .flatMap(whole -> whole.sessions().stream()
                        .filter(session -> !session.start()
                                .atZone(whole.zone())
                                .toLocalDate()
                                .isBefore(today)))
                .filter(session -> !done.contains(session.task()));
    }
}
