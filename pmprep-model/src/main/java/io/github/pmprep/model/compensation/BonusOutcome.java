package io.github.pmprep.model.compensation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.pmprep.model.internal.Words;

/**
 * Which point of a bonus range is taken. In JSON it is its {@linkplain #id() id}.
 *
 * @since 0.1
 */
public enum BonusOutcome {
    /** The low end. */
    LOW,
    /** The target; the middle of the range where no target is named. */
    TARGET,
    /** The high end. */
    HIGH;

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
    public static BonusOutcome of(String id) {
        return Words.choose("bonusOutcome", id, values(), BonusOutcome::id);
    }

    /** Returns the {@linkplain #id() id}. */
    @Override
    public String toString() {
        return id;
    }
}
