package io.github.pmprep.model.compensation.ocf;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/**
 * Fires when something happens that has no day yet, such as the sale of the company.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableVestingEvent.class)
@JsonSerialize(as = ImmutableVestingEvent.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableVestingEvent.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableVestingEvent.class)
@JsonTypeName("VESTING_EVENT")
public abstract non-sealed class VestingEvent implements VestingTrigger {

    VestingEvent() {}

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link VestingEvent} values. */
    public static final class Builder extends ImmutableVestingEvent.Builder {
        Builder() {}
    }
}
