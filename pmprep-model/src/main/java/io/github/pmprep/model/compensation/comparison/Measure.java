package io.github.pmprep.model.compensation.comparison;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.pmprep.model.internal.Words;

/**
 * What offers are held against each other by. In JSON it is its {@linkplain #id() id}.
 *
 * @since 0.1
 */
public enum Measure {
    /** Everything that counts, over the whole horizon. */
    TOTAL,
    /** The same for an average year. */
    AVERAGE_PER_YEAR,
    /** The first years of employment only. */
    FIRST_YEARS,
    /** What depends on nothing but the contract. */
    GUARANTEED,
    /** What everything is worth on the first day. */
    PRESENT_VALUE;

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
    public static Measure of(String id) {
        return Words.choose("measure", id, values(), Measure::id);
    }

    /** Returns the {@linkplain #id() id}. */
    @Override
    public String toString() {
        return id;
    }
}
