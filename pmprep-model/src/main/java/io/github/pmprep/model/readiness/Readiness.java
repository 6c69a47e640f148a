package io.github.pmprep.model.readiness;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.mock.CriterionLevel;
import io.github.pmprep.model.preparation.PreparationTask;
import io.github.pmprep.model.timeline.PlacedRound;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a candidate stands: what is covered, what is weak, what is left.
 *
 * <p>It states no probability: how likely an offer is cannot be told from this.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableReadiness.class)
@JsonSerialize(as = ImmutableReadiness.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableReadiness.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableReadiness.class)
public abstract class Readiness {

    Readiness() {}

    /** The id of the company. */
    public abstract String company();

    /** The day for which it holds. */
    public abstract LocalDate today();

    /** The checklist of the day. */
    public abstract Checklist checklist();

    /** The rounds that are not over on that day, in order of time; empty if the loop has no dates. */
    public abstract List<PlacedRound> roundsAhead();

    /** The calendar days to the next round, 0 on its own day; absent if no round is ahead. */
    public abstract Optional<Integer> daysLeft();

    /** The ids of the principles with two stories that state a decision and a result, in the company's order. */
    public abstract List<String> covered();

    /** The ids of the principles with fewer such stories, those with none first. */
    public abstract List<String> uncovered();

    /** The criteria whose latest level in mocks and drills is at most 2, weakest first. */
    public abstract List<CriterionLevel> weak();

    /** The tasks of the preparation plan that are not done and have a session on that day or later, in its order. */
    public abstract List<PreparationTask> tasksLeft();

    /** The minutes of those sessions. */
    public abstract int minutesLeft();

    /** The tasks for which the plan has no time, most valuable first; without those that are done. */
    public abstract List<PreparationTask> tasksWithoutTime();

    /** Returns what to do next, one step for each item that is not done. */
    public List<String> nextSteps() {
        return checklist().items().stream()
                .flatMap(item -> item.nextStep().stream())
                .toList();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Readiness} values. */
    public static final class Builder extends ImmutableReadiness.Builder {
        Builder() {}
    }
}
