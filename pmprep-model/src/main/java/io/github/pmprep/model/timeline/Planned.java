package io.github.pmprep.model.timeline;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/**
 * There is a plan, and none is better under the soft rules in their order.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonTypeName("planned")
@JsonDeserialize(as = ImmutablePlanned.class)
@JsonSerialize(as = ImmutablePlanned.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePlanned.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutablePlanned.class)
public abstract non-sealed class Planned implements PlanOutcome {

    Planned() {}

    /** The plan, the best under the soft rules. */
    public abstract Timeline timeline();

    /** Returns the outcome that holds a plan. */
    public static Planned of(Timeline timeline) {
        return builder().timeline(timeline).build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Planned} values. */
    public static final class Builder extends ImmutablePlanned.Builder {
        Builder() {}
    }
}
