package io.github.pmprep.model.compensation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.pmprep.model.internal.Words;

/**
 * How a value becomes whole units at the price of the grant. In JSON it is its {@linkplain #id() id}.
 *
 * @since 0.1
 */
public enum UnitRounding {
    /** To the next whole unit. */
    UP,
    /** To the nearest whole unit, halves up. */
    NEAREST,
    /** Down to a whole unit. */
    DOWN;

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
    public static UnitRounding of(String id) {
        return Words.choose("unitRounding", id, values(), UnitRounding::id);
    }

    /** Returns the {@linkplain #id() id}. */
    @Override
    public String toString() {
        return id;
    }
}
