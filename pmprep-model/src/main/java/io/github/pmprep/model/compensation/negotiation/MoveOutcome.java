package io.github.pmprep.model.compensation.negotiation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.pmprep.model.internal.Words;

/**
 * What comes of moving a lever. In JSON it is its {@linkplain #id() id}.
 *
 * @since 0.1
 */
public enum MoveOutcome {
    /** It reaches the target. */
    REACHES,
    /** It is moved as far as policy lets it, and that is not enough. */
    FALLS_SHORT,
    /** Policy does not let it move. */
    FORBIDDEN,
    /** It moves, but nothing comes of it: no schedule, no band, or nothing that counts in this view. */
    IMPOSSIBLE;

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
    public static MoveOutcome of(String id) {
        return Words.choose("outcome", id, values(), MoveOutcome::id);
    }

    /** Returns the {@linkplain #id() id}. */
    @Override
    public String toString() {
        return id;
    }
}
