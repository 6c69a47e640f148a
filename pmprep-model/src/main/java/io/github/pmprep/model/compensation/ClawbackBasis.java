package io.github.pmprep.model.compensation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.pmprep.model.internal.Words;

/**
 * What a repayment is measured on. In JSON it is its {@linkplain #id() id}.
 *
 * @since 0.1
 */
public enum ClawbackBasis {
    /** The amount before tax. */
    GROSS,
    /** The amount that was left after what was withheld. */
    NET;

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
    public static ClawbackBasis of(String id) {
        return Words.choose("basis", id, values(), ClawbackBasis::id);
    }

    /** Returns the {@linkplain #id() id}. */
    @Override
    public String toString() {
        return id;
    }
}
