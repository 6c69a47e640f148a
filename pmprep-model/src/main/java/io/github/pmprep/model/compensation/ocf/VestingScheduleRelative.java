package io.github.pmprep.model.compensation.ocf;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/**
 * Fires some time after another condition, once or at equal distances.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableVestingScheduleRelative.class)
@JsonSerialize(as = ImmutableVestingScheduleRelative.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableVestingScheduleRelative.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableVestingScheduleRelative.class)
@JsonTypeName("VESTING_SCHEDULE_RELATIVE")
public abstract non-sealed class VestingScheduleRelative implements VestingTrigger {

    VestingScheduleRelative() {}

    /** The time from one firing to the next, and how often it fires. */
    public abstract VestingPeriod period();

    /** The condition from which the time counts. */
    @JsonProperty("relative_to_condition_id")
    public abstract String relativeToConditionId();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link VestingScheduleRelative} values. */
    public static final class Builder extends ImmutableVestingScheduleRelative.Builder {
        Builder() {}
    }
}
