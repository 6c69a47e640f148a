package io.github.pmprep.model.summary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.pmprep.model.internal.Words;
import java.util.Locale;

/**
 * The parts of the page, in order. In JSON a heading is its {@linkplain #id() id}.
 *
 * @since 0.1
 */
public enum Heading {
    /** What was wrong, for whom. */
    PROBLEM,
    /** What was believed would help, and why. */
    HYPOTHESIS,
    /** What the candidate did. */
    WHAT_WAS_DONE,
    /** What moved, from where to where. */
    METRIC_MOVED,
    /** What it meant for the business. */
    BUSINESS_OUTCOME,
    /** What was learned. */
    LESSONS;

    private final String id = Words.id(this);

    /** Returns the heading for people, such as {@code Metric moved}. */
    public String title() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

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
    public static Heading of(String id) {
        return Words.choose("heading", id, values(), Heading::id);
    }

    /** Returns the {@linkplain #id() id}. */
    @Override
    public String toString() {
        return id;
    }
}
