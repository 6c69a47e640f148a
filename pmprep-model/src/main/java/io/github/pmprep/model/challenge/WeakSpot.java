package io.github.pmprep.model.challenge;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.pmprep.model.internal.Words;

/**
 * What an answer leaves open, and an interviewer asks for. In JSON it is its {@linkplain #id() id}.
 *
 * @since 0.1
 */
public enum WeakSpot {
    /** A change without where it started. */
    NO_BASELINE,
    /** A change without a figure. */
    NO_FIGURE,
    /** A result that is tied to nothing the business counts. */
    NO_BUSINESS_OUTCOME,
    /** What came after is taken for what was caused. */
    CORRELATION,
    /** A decision that nobody in particular made. */
    WHOSE_DECISION,
    /** A decision without its price. */
    NO_COST,
    /** A decision without what else could have been done. */
    NO_ALTERNATIVE,
    /** A decision that nobody seems to have minded. */
    NO_PUSHBACK,
    /** An idea without a quick way to find out that it is wrong. */
    NO_TEST,
    /** A story from which nothing was learned. */
    NO_LESSON,
    /** A generality where a case was asked for. */
    NO_CASE,
    /** A figure without how it was counted. */
    UNSOURCED;

    private final String id = Words.id(this);

    /** Returns the id, as users write it. */
    @JsonValue
    public String id() {
        return id;
    }

    /**
     * Returns the constant with an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    @JsonCreator
    public static WeakSpot of(String id) {
        return Words.choose("weakSpot", id, values(), WeakSpot::id);
    }

    /** Returns the {@linkplain #id() id}. */
    @Override
    public String toString() {
        return id;
    }
}
