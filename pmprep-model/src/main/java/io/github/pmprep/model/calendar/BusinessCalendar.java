package io.github.pmprep.model.calendar;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Which days a company works: interviews take place and decisions fall on these days only.
 *
 * <p>The holidays come from the caller; the library holds none.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableBusinessCalendar.class)
@JsonSerialize(as = ImmutableBusinessCalendar.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableBusinessCalendar.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableBusinessCalendar.class)
public abstract class BusinessCalendar {

    BusinessCalendar() {}

    /** The id, such as {@code us-ca}. */
    public abstract String id();

    /** The days of the week without work; Saturday and Sunday unless said otherwise. */
    @Value.Default
    public List<DayOfWeek> weekend() {
        return List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    /** The dates without work besides. */
    public abstract List<LocalDate> holidays();

    @Value.Check
    protected void check() {

        Require.id("businessCalendar.id", id());
        Require.that(
                Set.copyOf(weekend()).size() < 7,
                "businessCalendar.weekend",
                weekend(),
                "must leave a day of work",
                "Remove at least one day.");
    }

    /** Returns the calendar that knows no holidays: Monday to Friday. */
    public static BusinessCalendar mondayToFriday() {
        return builder().id("monday-to-friday").build();
    }

    /** Returns whether the company works on a date. */
    public boolean worksOn(LocalDate date) {
        return !weekend().contains(date.getDayOfWeek()) && !holidays().contains(date);
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link BusinessCalendar} values. */
    public static final class Builder extends ImmutableBusinessCalendar.Builder {
        Builder() {}
    }
}
