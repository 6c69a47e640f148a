package io.github.pmprep.model.preparation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Dated work before the rounds.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePreparationPlan.class)
@JsonSerialize(as = ImmutablePreparationPlan.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePreparationPlan.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutablePreparationPlan.class)
public abstract class PreparationPlan {

    PreparationPlan() {}

    /** The day on which it was made. */
    public abstract LocalDate today();

    /** The candidate's zone. */
    public abstract ZoneId zone();

    /** The tasks that have time, in the order of their first session. */
    public abstract List<PreparationTask> tasks();

    /** When they are done, in order; they never overlap. */
    public abstract List<WorkSession> sessions();

    /** What has no time, most valuable first. */
    public abstract List<DroppedTask> dropped();

    /** What makes room for all that serves a round; empty if nothing of that was dropped, or if nothing helps. */
    public abstract List<PreparationRepair> repairs();

    /** What to know about the whole. */
    public abstract List<PreparationFlag> flags();

    /** The day of the last session: half of such plans are done by then. Absent if there is no session. */
    public abstract Optional<LocalDate> finish();

    /**
     * The day by which four of five such plans are done: the sum of the tasks' minutes at the 80th percentile (a normal sum of
     * independent tasks, each with the spread of the norms), filled into the hours of the request. Absent if that is not
     * before the last round.
     */
    public abstract Optional<LocalDate> lateFinish();

    /** The version of the norms that it was made with. */
    public abstract String norms();

    @Value.Check
    protected void check() {
        Require.distinct("preparationTask.id", tasks(), PreparationTask::id);
    }

    /** Returns the task with an id, if the plan has time for it. */
    public Optional<PreparationTask> task(String id) {
        return tasks().stream().filter(task -> task.id().equals(id)).findFirst();
    }

    /** Returns the sessions of a task, in order. */
    public List<WorkSession> sessionsOf(String task) {
        return sessions().stream()
                .filter(session -> session.task().equals(task))
                .toList();
    }

    /** Returns the planned minutes. */
    public int minutes() {
        return sessions().stream().mapToInt(WorkSession::minutes).sum();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PreparationPlan} values. */
    public static final class Builder extends ImmutablePreparationPlan.Builder {
        Builder() {}
    }
}
