package io.github.pmprep.model.loop;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import org.immutables.value.Value;

/**
 * A number of days that is known only as a range: "3 to 4 business days". Both ends count.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableDayRange.class)
@JsonSerialize(as = ImmutableDayRange.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableDayRange.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableDayRange.class)
public abstract class DayRange {

    DayRange() {}

    /** The fewest days; never negative. */
    public abstract int fewest();

    /** The most days; not below {@link #fewest()}. */
    public abstract int most();

    /** Which days are counted; calendar days unless said otherwise. */
    @Value.Default
    public DayCount counting() {
        return DayCount.CALENDAR;
    }

    @Value.Check
    protected void check() {
        Require.notNegative("dayRange.fewest", fewest(), "Give 0 for the same day.");
        Require.that(
                most() >= fewest(),
                "dayRange.most",
                most(),
                "must not be below fewest (" + fewest() + ")",
                "Swap the two.");
    }

    /** Returns a range of calendar days. */
    public static DayRange ofCalendarDays(int fewest, int most) {
        return builder().fewest(fewest).most(most).build();
    }

    /** Returns a range of business days. */
    public static DayRange ofBusinessDays(int fewest, int most) {
        return builder().fewest(fewest).most(most).counting(DayCount.BUSINESS).build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the range with its unit, as {@code "3-4 business days"}. */
    @Override
    public String toString() {
        return (fewest() == most() ? "" + fewest() : fewest() + "-" + most()) + " "
                + counting().id() + (most() == 1 ? " day" : " days");
    }

    /** Builds {@link DayRange} values. */
    public static final class Builder extends ImmutableDayRange.Builder {
        Builder() {}
    }
}
