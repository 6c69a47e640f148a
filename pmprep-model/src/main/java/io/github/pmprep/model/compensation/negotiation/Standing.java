package io.github.pmprep.model.compensation.negotiation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.pmprep.model.internal.Words;

/**
 * Where an offer stands in a band. In JSON it is its {@linkplain #id() id}.
 *
 * @since 0.1
 */
public enum Standing {
    /** Below its low end. */
    BELOW,
    /** Between its ends. */
    WITHIN,
    /** Above its high end. */
    ABOVE;

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
    public static Standing of(String id) {
        return Words.choose("standing", id, values(), Standing::id);
    }

    /** Returns the {@linkplain #id() id}. */
    @Override
    public String toString() {
        return id;
    }
}
