package io.github.pmprep.model.compensation.vesting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.pmprep.model.internal.Words;

/**
 * What the length of a vesting period is counted in. In JSON it is its {@linkplain #id() id}.
 *
 * @since 0.1
 */
public enum PeriodUnit {
    /** Calendar months. */
    MONTHS,
    /** Days. */
    DAYS;

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
    public static PeriodUnit of(String id) {
        return Words.choose("unit", id, values(), PeriodUnit::id);
    }

    /** Returns the {@linkplain #id() id}. */
    @Override
    public String toString() {
        return id;
    }
}
