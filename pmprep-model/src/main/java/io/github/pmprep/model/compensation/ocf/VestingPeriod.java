package io.github.pmprep.model.compensation.ocf;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.compensation.vesting.VestingDay;
import io.github.pmprep.model.internal.Require;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A time in days or months that recurs.
 *
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Immutable
@JsonDeserialize(as = ImmutableVestingPeriod.class)
@JsonSerialize(as = ImmutableVestingPeriod.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableVestingPeriod.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableVestingPeriod.class)
public abstract class VestingPeriod {

    VestingPeriod() {}

    /** The number of days or months. */
    public abstract int length();

    /** Whether days or months are counted. */
    public abstract VestingPeriodType type();

    /** How often it recurs; called {@code repetitions} in older files of the format. */
    @JsonAlias("repetitions")
    public abstract int occurrences();

    /** The day of the month; for months and never for days. */
    @JsonProperty("day_of_month")
    public abstract Optional<VestingDay> dayOfMonth();

    @Value.Check
    protected void check() {
        Require.notNegative("period.length", length(), "Give 0 for at once.");
        Require.that(occurrences() >= 1, "period.occurrences", occurrences(), "must be at least 1", "Give 1 for once.");
        Require.that(
                dayOfMonth().isPresent() == (type() == VestingPeriodType.MONTHS),
                "period.day_of_month",
                dayOfMonth().map(VestingDay::toString).orElse("absent"),
                "must be given for months, and never for days",
                "Give \"VESTING_START_DAY_OR_LAST_DAY_OF_MONTH\" for the day of the vesting start.");
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link VestingPeriod} values. */
    public static final class Builder extends ImmutableVestingPeriod.Builder {
        Builder() {}
    }
}
