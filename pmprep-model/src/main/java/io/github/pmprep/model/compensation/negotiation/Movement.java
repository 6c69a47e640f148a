package io.github.pmprep.model.compensation.negotiation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.pmprep.model.internal.Words;

/**
 * How far a company moves a lever. In JSON it is its {@linkplain #id() id}.
 *
 * @since 0.1
 */
public enum Movement {
    /** As far as reason goes. */
    FREE,
    /** Up to the end of the band of the level. */
    WITHIN_BAND,
    /** Not at all. */
    FIXED;

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
    public static Movement of(String id) {
        return Words.choose("movement", id, values(), Movement::id);
    }

    /** Returns the {@linkplain #id() id}. */
    @Override
    public String toString() {
        return id;
    }
}
