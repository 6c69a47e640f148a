package io.github.pmprep.model.scoring;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import org.immutables.value.Value;

/**
 * An answer that cannot be judged at all.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonTypeName("NOT_ASSESSED")
@JsonDeserialize(as = ImmutableNotAssessed.class)
@JsonSerialize(as = ImmutableNotAssessed.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableNotAssessed.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableNotAssessed.class)
public abstract non-sealed class NotAssessed implements Assessment {

    NotAssessed() {}

    /** Why there is no score. */
    public abstract Reason reason();

    /** Why not, in words for the candidate. */
    public abstract String message();

    @Value.Check
    protected void check() {
        Require.notBlank("notAssessed.message", message());
    }

    /** Why an answer cannot be judged. */
    public enum Reason {
        /** There is no word in it. */
        EMPTY,
        /** It is not in English. */
        NOT_ENGLISH,
        /** It is longer than any answer. */
        TOO_LONG,
        /** The company does not judge this kind of question. */
        UNKNOWN_KIND,
        /** The company's plugin judges by itself, and failed. */
        PLUGIN_FAILED
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link NotAssessed} values. */
    public static final class Builder extends ImmutableNotAssessed.Builder {
        Builder() {}
    }
}
