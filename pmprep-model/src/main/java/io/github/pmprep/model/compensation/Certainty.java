package io.github.pmprep.model.compensation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.pmprep.model.internal.Words;

/**
 * What an amount still depends on. In JSON it is its {@linkplain #id() id}.
 *
 * @since 0.1
 */
public enum Certainty {
    /** Nothing but the contract. */
    GUARANTEED,
    /** A rating, or the company's results. */
    PERFORMANCE,
    /** Being there on the day. */
    TENURE,
    /** Being there on the day, and the price of a share. */
    MARKET;

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
    public static Certainty of(String id) {
        return Words.choose("certainty", id, values(), Certainty::id);
    }

    /** Returns the {@linkplain #id() id}. */
    @Override
    public String toString() {
        return id;
    }
}
