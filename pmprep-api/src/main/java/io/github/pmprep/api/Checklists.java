package io.github.pmprep.api;

import io.github.pmprep.model.readiness.Checklist;
import io.github.pmprep.model.readiness.Readiness;
import io.github.pmprep.model.workspace.Workspace;
import java.time.LocalDate;

/**
 * Tells how far a candidate is prepared, from what is in their workspace and nothing else. Immutable and safe for several
 * threads.
 *
 * <pre>{@code
 * Readiness readiness = prep.checklists().readiness(mine, today);
 * readiness.checklist().items().forEach(item -> show(item.topic(), item.tick(), item.evidence()));
 * readiness.nextSteps().forEach(step -> show(step));
 * }</pre>
 *
 * @since 0.1
 */
public interface Checklists {

    /**
     * Returns the article's seven items, each ticked, partly ticked or not, with what shows it and the next step. What is
     * dated after {@code today} does not count as done.
     *
     * @param today the day for which it holds, in the candidate's zone
     * @throws IllegalArgumentException if the company of the workspace is not loaded
     */
    Checklist checklist(Workspace workspace, LocalDate today);

    /**
     * Returns where the candidate stands. It states no probability.
     *
     * @param today the day for which it holds, in the candidate's zone
     * @throws IllegalArgumentException if the company of the workspace is not loaded
     */
    Readiness readiness(Workspace workspace, LocalDate today);
}
