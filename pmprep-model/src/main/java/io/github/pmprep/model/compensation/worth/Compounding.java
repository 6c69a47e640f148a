package io.github.pmprep.model.compensation.worth;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.pmprep.model.internal.Words;

/**
 * How often a yearly rate is added to what it is earned on. In JSON it is its {@linkplain #id() id}.
 *
 * @since 0.1
 */
public enum Compounding {
    /** Once a year: the rate is the effective rate. */
    YEARLY,
    /** Twice a year. */
    HALF_YEARLY,
    /** Four times a year. */
    QUARTERLY,
    /** Twelve times a year. */
    MONTHLY,
    /** At every moment. */
    CONTINUOUSLY;

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
    public static Compounding of(String id) {
        return Words.choose("compounding", id, values(), Compounding::id);
    }

    /** Returns the {@linkplain #id() id}. */
    @Override
    public String toString() {
        return id;
    }
}
