package io.github.pmprep.model.compensation.ocf;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Fires on a day.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableVestingScheduleAbsolute.class)
@JsonSerialize(as = ImmutableVestingScheduleAbsolute.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableVestingScheduleAbsolute.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableVestingScheduleAbsolute.class)
@JsonTypeName("VESTING_SCHEDULE_ABSOLUTE")
public abstract non-sealed class VestingScheduleAbsolute implements VestingTrigger {

    VestingScheduleAbsolute() {}

    /** The day on which it fires. */
    public abstract LocalDate date();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link VestingScheduleAbsolute} values. */
    public static final class Builder extends ImmutableVestingScheduleAbsolute.Builder {
        Builder() {}
    }
}
