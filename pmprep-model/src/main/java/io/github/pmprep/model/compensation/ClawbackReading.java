package io.github.pmprep.model.compensation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.pmprep.model.internal.Words;

/**
 * How much of a payment is repaid on leaving within the window of its clause. In JSON it is its {@linkplain #id() id}.
 *
 * @since 0.1
 */
public enum ClawbackReading {
    /** All of it on every day before the window ends, nothing after. */
    FULL_UNTIL_DATE,
    /** The part of the window's days that was not worked. */
    BY_DAY,
    /** The part of the window's months that was not completed, counted from its first day. */
    BY_MONTH,
    /** The part of the window's months that was not worked as a full calendar month, from its first to its last day. */
    BY_CALENDAR_MONTH;

    private final String id = Words.id(this);

    /** Returns the text that users write, in lower case with hyphens. */
    @JsonValue
    public String id() {
        return id;
    }

    /**
     * Returns the value with an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    @JsonCreator
    public static ClawbackReading of(String id) {
        return Words.choose("reading", id, values(), ClawbackReading::id);
    }

    /** Returns the {@linkplain #id() id}. */
    @Override
    public String toString() {
        return id;
    }
}
