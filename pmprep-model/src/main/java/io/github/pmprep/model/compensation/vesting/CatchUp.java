package io.github.pmprep.model.compensation.vesting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.pmprep.model.internal.Words;

/**
 * When the tranches vest that fall before the grant date, because vesting started before the grant. In JSON it is its {@linkplain #id() id}.
 *
 * @since 0.1
 */
public enum CatchUp {
    /** At once, on the grant date. */
    ON_GRANT_DATE,
    /** Together with the first tranche on or after the grant date. */
    ON_NEXT_TRANCHE;

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
    public static CatchUp of(String id) {
        return Words.choose("catchUp", id, values(), CatchUp::id);
    }

    /** Returns the {@linkplain #id() id}. */
    @Override
    public String toString() {
        return id;
    }
}
