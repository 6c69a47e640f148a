package io.github.pmprep.model.calendar;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.immutables.value.Value;

/**
 * A stretch of one local day, such as 09:00 to 17:00.
 *
 * <p>An end of {@code 00:00} is the midnight at which the day ends. A night shift is two windows, one on each day; they are
 * joined where they meet.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableWindow.class)
@JsonSerialize(as = ImmutableWindow.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableWindow.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableWindow.class)
public abstract class Window {

    Window() {}

    /** The first minute of the window. */
    public abstract LocalTime start();

    /** The minute after the last; {@code 00:00} for the end of the day. */
    public abstract LocalTime end();

    @Value.Check
    protected void check() {
        Require.that(
                start().getSecond() + start().getNano() + end().getSecond() + end().getNano() == 0,
                "window",
                start() + "-" + end(),
                "must start and end at whole minutes",
                "Drop the seconds.");

        Require.that(
                end().equals(LocalTime.MIDNIGHT) || end().isAfter(start()),
                "window.end",
                end(),
                "must be after the start (" + start() + ")",
                "Swap the two, or give one window for each of two days.");
    }

    /** Returns the window between two local times. */
    public static Window of(LocalTime start, LocalTime end) {
        return builder().start(start).end(end).build();
    }

    /**
     * Returns the window between two local times in ISO form, such as {@code "09:00"} and {@code "17:30"}.
     *
     * @throws IllegalArgumentException if one of them is no time of day
     */
    public static Window of(String start, String end) {
        return of(time("window.start", start), time("window.end", end));
    }

    private static LocalTime time(String name, String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    name + " (\"" + text + "\") must be a time of day. Write it like 09:00.", e);
        }
    }

    /** Returns the window as {@code "09:00-17:00"}. */
    @Override
    public String toString() {
        return start() + "-" + (end().equals(LocalTime.MIDNIGHT) ? "24:00" : end());
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Window} values. */
    public static final class Builder extends ImmutableWindow.Builder {
        Builder() {}
    }
}
