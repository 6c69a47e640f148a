package io.github.pmprep.model.readiness;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.pmprep.model.internal.Words;

/**
 * How far an item of a checklist is done.
 *
 * @since 0.1
 */
public enum Tick {
    /** Nothing is left to do. */
    DONE,

    /** Some of it is there. */
    PARTLY,

    /** None of it is there, or it is too late for the rest. */
    OPEN;

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
    public static Tick of(String id) {
        return Words.choose("tick", id, values(), Tick::id);
    }

    /** Returns the {@linkplain #id() id}. */
    @Override
    public String toString() {
        return id;
    }
}
