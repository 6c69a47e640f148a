package io.github.pmprep.model.calendar;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * One date on which other windows hold than the weekly ones; none of them makes it a day off.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableDayException.class)
@JsonSerialize(as = ImmutableDayException.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableDayException.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableDayException.class)
public abstract class DayException {

    DayException() {}

    /** The date on which the weekly windows do not hold. */
    public abstract LocalDate date();

    /** The windows of that date, in place of the weekly ones; empty for a day off. */
    public abstract List<Window> windows();

    /** Returns an exception for one date. */
    public static DayException of(LocalDate date, Window... windows) {
        return builder().date(date).addWindows(windows).build();
    }

    /** Returns the exception as {@code "2026-03-09: 18:00-20:00"} or {@code "2026-03-09: off"}. */
    @Override
    public String toString() {
        return date() + ": "
                + (windows().isEmpty()
                        ? "off"
                        : windows().stream().map(Window::toString).collect(Collectors.joining(", ")));
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link DayException} values. */
    public static final class Builder extends ImmutableDayException.Builder {
        Builder() {}
    }
}
