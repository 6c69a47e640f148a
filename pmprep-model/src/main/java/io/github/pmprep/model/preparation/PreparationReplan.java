package io.github.pmprep.model.preparation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;

/**
 * A plan that follows another, and what differs.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePreparationReplan.class)
@JsonSerialize(as = ImmutablePreparationReplan.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePreparationReplan.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutablePreparationReplan.class)
public abstract class PreparationReplan {

    PreparationReplan() {}

    /** The new plan. */
    public abstract PreparationPlan plan();

    /** The ids of tasks whose sessions differ, in the order of the new plan. */
    public abstract List<String> moved();

    /** The ids of tasks that are new. */
    public abstract List<String> added();

    /** The ids of tasks that had time before, have none now and are not done: they were dropped, or their round is over. */
    public abstract List<String> lost();

    /** The difference, in words. */
    public abstract String message();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PreparationReplan} values. */
    public static final class Builder extends ImmutablePreparationReplan.Builder {
        Builder() {}
    }
}
