package io.github.pmprep.engine.preparation;

import io.github.pmprep.model.preparation.PreparationPlan;
import io.github.pmprep.model.preparation.PreparationReplan;
import io.github.pmprep.model.preparation.PreparationTask;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What differs between two plans. */
final class Differences {

    private Differences() {}

    /**
     * Compares.
     *
     * @param done the ids of tasks that need no time any more
     */
    static PreparationReplan between(PreparationPlan before, PreparationPlan after, Collection<String> done) {
        List<String> moved = new ArrayList<>();
        List<String> added = new ArrayList<>();
        for (PreparationTask task : after.tasks()) {
            if (before.task(task.id()).isEmpty()) {
                added.add(task.id());
            } else if (!before.sessionsOf(task.id()).equals(after.sessionsOf(task.id()))) {
                moved.add(task.id());
            }
        }
        List<String> lost = before.tasks().stream()
                .map(PreparationTask::id)
                .filter(id -> after.task(id).isEmpty() && !done.contains(id))
                .toList();
        return PreparationReplan.builder()
                .plan(after)
                .moved(moved)
                .added(added)
                .lost(lost)
                .message(
                        moved.isEmpty() && added.isEmpty() && lost.isEmpty()
                                ? "Nothing moves."
                                : part("moved", moved)
                                        + part("new", added)
                                        + part("without time now", lost).strip())
                .build();
    }

    private static String part(String name, List<String> ids) {
        return ids.isEmpty() ? "" : ids.size() + " " + name + ": " + String.join(", ", ids) + ". ";
    }
}
