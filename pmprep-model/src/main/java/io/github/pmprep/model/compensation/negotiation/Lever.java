package io.github.pmprep.model.compensation.negotiation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.pmprep.model.internal.Words;

/**
 * What can be moved when an offer is negotiated. In JSON it is its {@linkplain #id() id}.
 *
 * @since 0.1
 */
public enum Lever {
    /** The yearly base. */
    BASE,
    /** The bonus, as a part of the base. */
    BONUS,
    /** The value or units of the grant. */
    EQUITY,
    /** Cash for joining. */
    SIGN_ON,
    /** The level itself, with its own bands. */
    LEVEL;

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
    public static Lever of(String id) {
        return Words.choose("lever", id, values(), Lever::id);
    }

    /** Returns the {@linkplain #id() id}. */
    @Override
    public String toString() {
        return id;
    }
}
