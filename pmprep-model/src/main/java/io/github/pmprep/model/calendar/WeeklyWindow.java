package io.github.pmprep.model.calendar;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.DayOfWeek;
import org.immutables.value.Value;

/**
 * A window that returns on one day of every week.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableWeeklyWindow.class)
@JsonSerialize(as = ImmutableWeeklyWindow.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableWeeklyWindow.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableWeeklyWindow.class)
public abstract class WeeklyWindow {

    WeeklyWindow() {}

    /** The day of the week. */
    public abstract DayOfWeek day();

    /** The hours of that day. */
    public abstract Window window();

    /** Returns a window on one day of every week. */
    public static WeeklyWindow of(DayOfWeek day, Window window) {
        return builder().day(day).window(window).build();
    }

    /** Returns the window as {@code "MONDAY 09:00-17:00"}. */
    @Override
    public String toString() {
        return day() + " " + window();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link WeeklyWindow} values. */
    public static final class Builder extends ImmutableWeeklyWindow.Builder {
        Builder() {}
    }
}
