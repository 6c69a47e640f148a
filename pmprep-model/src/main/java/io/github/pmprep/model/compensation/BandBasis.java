package io.github.pmprep.model.compensation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.pmprep.model.internal.Words;

/**
 * What the ends of a band are measured in. In JSON it is its {@linkplain #id() id}.
 *
 * @since 0.1
 */
public enum BandBasis {
    /** Money a year. */
    PER_YEAR,
    /** Money in all, over the years that the grant runs. */
    IN_ALL,
    /** A part of the yearly base. */
    OF_BASE;

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
    public static BandBasis of(String id) {
        return Words.choose("basis", id, values(), BandBasis::id);
    }

    /** Returns the {@linkplain #id() id}. */
    @Override
    public String toString() {
        return id;
    }
}
