package io.github.pmprep.model.compensation.negotiation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.pmprep.model.internal.Words;

/**
 * What a candidate is asked to bring to a negotiation. In JSON it is its {@linkplain #id() id}.
 *
 * @since 0.1
 */
public enum Evidence {
    /** Other offers in hand. */
    COMPETING_OFFERS,
    /** What the market pays for the level, with its source. */
    MARKET_RATES,
    /** What the candidate has achieved, in figures. */
    OWN_RESULTS;

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
    public static Evidence of(String id) {
        return Words.choose("evidence", id, values(), Evidence::id);
    }

    /** Returns the {@linkplain #id() id}. */
    @Override
    public String toString() {
        return id;
    }
}
