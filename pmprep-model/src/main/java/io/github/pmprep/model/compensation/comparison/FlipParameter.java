package io.github.pmprep.model.compensation.comparison;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.pmprep.model.internal.Words;

/**
 * What is varied to see when another offer comes out ahead. In JSON it is its {@linkplain #id() id}.
 *
 * @since 0.1
 */
public enum FlipParameter {
    /** The growth of the share price a year, as a fraction. */
    SHARE_GROWTH,
    /** The number of months that are looked at. */
    HORIZON,
    /** The yearly rate at which later money is discounted, as a fraction. */
    DISCOUNT_RATE,
    /** What is paid of every bonus that is not guaranteed, as a fraction of its target. */
    BONUS_PAYOUT;

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
    public static FlipParameter of(String id) {
        return Words.choose("parameter", id, values(), FlipParameter::id);
    }

    /** Returns the {@linkplain #id() id}. */
    @Override
    public String toString() {
        return id;
    }
}
