package io.github.pmprep.model.compensation.ocf;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/**
 * Fires on the day on which vesting starts.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableVestingStart.class)
@JsonSerialize(as = ImmutableVestingStart.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableVestingStart.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableVestingStart.class)
@JsonTypeName("VESTING_START_DATE")
public abstract non-sealed class VestingStart implements VestingTrigger {

    VestingStart() {}

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link VestingStart} values. */
    public static final class Builder extends ImmutableVestingStart.Builder {
        Builder() {}
    }
}
