package io.github.pmprep.model.compensation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.pmprep.model.internal.Words;

/**
 * How the bonus for a first year that was not worked in full is counted. In JSON it is its {@linkplain #id() id}.
 *
 * @since 0.1
 */
public enum FirstYear {
    /** For the base earned in that year. */
    PRORATED,
    /** As if the whole year had been worked. */
    FULL,
    /** Not at all. */
    NONE;

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
    public static FirstYear of(String id) {
        return Words.choose("firstYear", id, values(), FirstYear::id);
    }

    /** Returns the {@linkplain #id() id}. */
    @Override
    public String toString() {
        return id;
    }
}
