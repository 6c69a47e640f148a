package io.github.pmprep.model.preparation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/**
 * Something about the whole plan that the candidate should know.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePreparationFlag.class)
@JsonSerialize(as = ImmutablePreparationFlag.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePreparationFlag.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutablePreparationFlag.class)
public abstract class PreparationFlag {

    PreparationFlag() {}

    /** What it is about. */
    public abstract Kind kind();

    /** What it means here, in words. */
    public abstract String message();

    /** What a flag is about. */
    public enum Kind {
        /** The work starts so late that answers will sound learned by heart (D-60). */
        CRAMMING,
        /** The work starts later than is comfortable. */
        LATE_START,
        /** The hours do not suffice for every task that serves a round. */
        TOO_LITTLE_TIME
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PreparationFlag} values. */
    public static final class Builder extends ImmutablePreparationFlag.Builder {
        Builder() {}
    }
}
