package io.github.pmprep.model.compensation.worth;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.pmprep.model.internal.Words;

/**
 * How a figure about an unknown price was found. In JSON it is its {@linkplain #id() id}.
 *
 * @since 0.1
 */
public enum Method {
    /** By a formula, exactly. */
    CLOSED_FORM,
    /** By integrating numerically, to more digits than are shown. */
    QUADRATURE,
    /** From simulated price paths; a standard error tells how far off it may be. */
    SIMULATION;

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
    public static Method of(String id) {
        return Words.choose("method", id, values(), Method::id);
    }

    /** Returns the {@linkplain #id() id}. */
    @Override
    public String toString() {
        return id;
    }
}
