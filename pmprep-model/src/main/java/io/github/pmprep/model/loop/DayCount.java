package io.github.pmprep.model.loop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Which days a number of days counts. In JSON a count is its {@linkplain #id() id}.
 *
 * @since 0.1
 */
public enum DayCount {
    /** Every day. */
    CALENDAR,
    /** Monday to Friday, less the holidays of the calendar that the caller passes. */
    BUSINESS;

    /** Returns the count as users write it: {@code calendar} or {@code business}. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the count with an id.
     *
     * @throws IllegalArgumentException if there is no such count
     */
    @JsonCreator
    public static DayCount of(String id) {
        return switch (id) {
            case "calendar" -> CALENDAR;
            case "business" -> BUSINESS;
            default ->
                throw new IllegalArgumentException(
                        "counting (\"" + id + "\") must be a way to count days. Choose one of calendar, business.");
        };
    }
}
