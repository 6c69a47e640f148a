package io.github.pmprep.model.compensation.assumption;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.pmprep.model.internal.Words;

/**
 * How yearly growth is spread over a year. In JSON it is its {@linkplain #id() id}.
 *
 * @since 0.1
 */
public enum GrowthSteps {
    /** Evenly: after six months the root of the yearly factor. */
    SMOOTH,
    /** In one step at the end of each whole year. */
    YEARLY;

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
    public static GrowthSteps of(String id) {
        return Words.choose("steps", id, values(), GrowthSteps::id);
    }

    /** Returns the {@linkplain #id() id}. */
    @Override
    public String toString() {
        return id;
    }
}
