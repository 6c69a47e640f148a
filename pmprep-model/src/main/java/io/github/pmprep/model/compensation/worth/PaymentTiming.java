package io.github.pmprep.model.compensation.worth;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.pmprep.model.internal.Words;

/**
 * At which moment a payment is taken to be made. In JSON it is its {@linkplain #id() id}.
 *
 * @since 0.1
 */
public enum PaymentTiming {
    /** On its own day; what pays for a stretch of time, at the end of that stretch. */
    AS_DATED,
    /** At the start of the year of employment it counts for. */
    START_OF_YEAR,
    /** Half-way through the year of employment it counts for. */
    MIDDLE_OF_YEAR,
    /** At the end of the year of employment it counts for. */
    END_OF_YEAR;

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
    public static PaymentTiming of(String id) {
        return Words.choose("timing", id, values(), PaymentTiming::id);
    }

    /** Returns the {@linkplain #id() id}. */
    @Override
    public String toString() {
        return id;
    }
}
