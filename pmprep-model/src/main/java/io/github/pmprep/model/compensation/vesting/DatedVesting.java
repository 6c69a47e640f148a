package io.github.pmprep.model.compensation.vesting;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A vesting schedule that holds for grants from one day on, where an employer has changed its practice.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableDatedVesting.class)
@JsonSerialize(as = ImmutableDatedVesting.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableDatedVesting.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableDatedVesting.class)
public abstract class DatedVesting {

    DatedVesting() {}

    /** The first grant date that the schedule holds for. */
    public abstract LocalDate grantedSince();

    /** The schedule of these grants. */
    public abstract VestingSchedule schedule();

    /** Returns a schedule for grants from one day on. */
    public static DatedVesting of(LocalDate grantedSince, VestingSchedule schedule) {
        return builder().grantedSince(grantedSince).schedule(schedule).build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link DatedVesting} values. */
    public static final class Builder extends ImmutableDatedVesting.Builder {
        Builder() {}
    }
}
