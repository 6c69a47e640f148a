package io.github.pmprep.model.compensation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.pmprep.model.internal.Words;

/**
 * What a part of the pay is. In JSON it is its {@linkplain #id() id}.
 *
 * @since 0.1
 */
public enum PayKind {
    /** Salary. */
    BASE,
    /** Bonus for a year. */
    BONUS,
    /** Cash for joining, at once or in instalments. */
    SIGN_ON,
    /** Units of stock, or a promise of a value in them, that vest. */
    EQUITY,
    /** Money for moving. */
    RELOCATION,
    /** Benefits and anything else. */
    OTHER;

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
    public static PayKind of(String id) {
        return Words.choose("kind", id, values(), PayKind::id);
    }

    /** Returns the {@linkplain #id() id}. */
    @Override
    public String toString() {
        return id;
    }
}
