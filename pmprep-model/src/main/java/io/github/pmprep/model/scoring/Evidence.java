package io.github.pmprep.model.scoring;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import org.immutables.value.Value;

/**
 * Words of an answer, by their place. The quote is {@code answer.substring(start, end)}, to the letter.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableEvidence.class)
@JsonSerialize(as = ImmutableEvidence.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableEvidence.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableEvidence.class)
public abstract class Evidence {

    Evidence() {}

    /** The first UTF-16 index of the quote in the answer. */
    public abstract int start();

    /** The index after the last. */
    public abstract int end();

    /** The words of the answer, letter for letter. */
    public abstract String quote();

    @Value.Check
    protected void check() {
        Require.notNegative("evidence.start", start(), "Count from the start of the answer.");
        Require.that(
                end() - start() == quote().length(),
                "evidence.quote",
                '"' + quote() + '"',
                "must be as long as its place, " + start() + " to " + end(),
                "Quote the answer to the letter.");
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Evidence} values. */
    public static final class Builder extends ImmutableEvidence.Builder {
        Builder() {}
    }
}
