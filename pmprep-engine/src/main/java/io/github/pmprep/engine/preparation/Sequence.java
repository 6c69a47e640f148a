package io.github.pmprep.engine.preparation;

import io.github.pmprep.model.preparation.PreparationTask;
import io.github.pmprep.model.preparation.TaskKind;
import io.github.pmprep.model.preparation.TaskValue;
import io.github.pmprep.model.preparation.WorkSession;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What comes before what: a story before it is told again, and the first stories for a round before a mock for it. */
final class Sequence {

    private final List<PreparationTask> tasks;
    private final Map<String, Instant> starts = new HashMap<>();
    private final Map<String, Instant> ends = new HashMap<>();

    /**
     * Prepares.
     *
     * @param sessions the sessions of the tasks, in order
     */
    Sequence(List<PreparationTask> tasks, List<WorkSession> sessions) {
        this.tasks = tasks;
        for (WorkSession session : sessions) {
            starts.putIfAbsent(session.task(), session.start());
            ends.put(session.task(), session.end());
        }
    }

    /** Returns the tasks, each with what comes first as far as it does: a session that is locked may stand too early. */
    List<PreparationTask> linked() {
        return tasks.stream()
                .map(task -> PreparationTask.builder()
                        .from(task)
                        .after(wanted(task).stream()
                                .filter(first -> isBefore(first, task.id()))
                                .toList())
                        .build())
                .toList();
    }

    /** Returns whether none of some tasks starts before what should come first, unless that stays where it is too. */
    boolean keeps(Set<String> kept, Set<String> fixed) {
        return tasks.stream()
                .filter(task -> kept.contains(task.id()))
                .allMatch(task -> wanted(task).stream()
                        .filter(first -> ends.containsKey(first) && !fixed.contains(first))
                        .allMatch(first -> isBefore(first, task.id())));
    }

    private List<String> wanted(PreparationTask task) {
        if (task.kind() != TaskKind.MOCK) {
            return task.after();
        }
        return tasks.stream()
                .filter(other ->
                        other.value() == TaskValue.COVERAGE && other.before().equals(task.before()))
                .map(PreparationTask::id)
                .toList();
    }

    private boolean isBefore(String first, String task) {
        return ends.containsKey(first) && !ends.get(first).isAfter(starts.get(task));
    }
}
