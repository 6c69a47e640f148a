package io.github.pmprep.model.preparation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something to do before a round.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePreparationTask.class)
@JsonSerialize(as = ImmutablePreparationTask.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePreparationTask.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutablePreparationTask.class)
public abstract class PreparationTask {

    PreparationTask() {}

    /** The id, unique in its plan and the same in every plan of one candidate, such as {@code story.ownership.1}. */
    public abstract String id();

    /** What it consists of. */
    public abstract TaskKind kind();

    /** What to do, in words. */
    public abstract String title();

    /** The principle or criterion that it is for; absent if it is for the round as a whole. */
    public abstract Optional<String> subject();

    /** How long it takes at the median, in minutes: a multiple of 15. */
    public abstract int minutes();

    /** Why it is in the plan, in one sentence. */
    public abstract String reason();

    /** The ids of tasks of the plan that come first. */
    public abstract List<String> after();

    /** The id of the round that it must precede. */
    public abstract String before();

    /** What it is worth: tasks of a more important value are never dropped for any number of less important ones. */
    public abstract TaskValue value();

    /** Its weight among tasks of the same value; above 0. */
    @Value.Default
    public int weight() {
        return 1;
    }

    @Value.Check
    protected void check() {
        Require.id("preparationTask.id", id());
        Require.notBlank("preparationTask.title", title());
        Require.notBlank("preparationTask.reason", reason());
        Require.that(
                minutes() > 0 && minutes() % 15 == 0,
                "preparationTask.minutes",
                minutes(),
                "must be a multiple of 15 above 0",
                "Round up to quarter hours.");
        Require.that(
                weight() > 0 && weight() <= 100,
                "preparationTask.weight",
                weight(),
                "must be 1 to 100",
                "Give 1 for no difference.");
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PreparationTask} values. */
    public static final class Builder extends ImmutablePreparationTask.Builder {
        Builder() {}
    }
}
