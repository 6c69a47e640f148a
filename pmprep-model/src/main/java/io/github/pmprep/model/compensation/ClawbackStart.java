package io.github.pmprep.model.compensation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.pmprep.model.internal.Words;

/**
 * When the window of a clawback opens. In JSON it is its {@linkplain #id() id}.
 *
 * @since 0.1
 */
public enum ClawbackStart {
    /** On the day the amount is paid. */
    PAYMENT,
    /** On the first day of work. */
    EMPLOYMENT;

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
    public static ClawbackStart of(String id) {
        return Words.choose("starts", id, values(), ClawbackStart::id);
    }

    /** Returns the {@linkplain #id() id}. */
    @Override
    public String toString() {
        return id;
    }
}
