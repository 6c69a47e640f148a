package io.github.pmprep.model.calendar;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.immutables.value.Value;

/**
 * When somebody has time: windows that return every week, dates that differ, and blackouts, all in one time zone.
 *
 * <p>Windows are local times, so nine o'clock stays nine o'clock when the clocks change. Where a change skips the start or
 * the end of a window, the moment of the change stands in for it; where a change doubles a local time, the window holds
 * from the first to the last occurrence. A blackout is widened in the same way, never narrowed.
 *
 * <pre>{@code
 * Availability.weekdays(ZoneId.of("America/Los_Angeles"), Window.of("09:00", "17:00"))
 * }</pre>
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableAvailability.class)
@JsonSerialize(as = ImmutableAvailability.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableAvailability.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableAvailability.class)
public abstract class Availability {

    Availability() {}

    /** The zone of all its local times. */
    public abstract ZoneId zone();

    /** The windows of every week; empty if only the exceptions are free. */
    public abstract List<WeeklyWindow> weekly();

    /** The dates that differ from the week, at most one for a date. */
    public abstract List<DayException> exceptions();

    /** What is not free in spite of the rest. */
    public abstract List<Blackout> blackouts();

    @Value.Check
    protected void check() {

        Require.distinct(
                "dayException.date", exceptions(), exception -> exception.date().toString());
    }

    /** Returns an availability from Monday to Friday. */
    public static Availability weekdays(ZoneId zone, Window window) {
        Builder builder = builder().zone(zone);
        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)
                .forEach(day -> builder.addWeekly(WeeklyWindow.of(day, window)));
        return builder.build();
    }

    /**
     * Returns the zone with an id.
     *
     * @throws IllegalArgumentException if there is no such zone
     */
    public static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "zone (\"" + id + "\") must be a time zone. Write it like \"Europe/Berlin\".", e);
        }
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Availability} values. */
    public static final class Builder extends ImmutableAvailability.Builder {
        Builder() {}
    }
}
