package io.github.pmprep.model.story;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.scoring.Evidence;
import org.immutables.value.Value;

/**
 * A figure or a date of a story, with the place where it stands.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableStatement.class)
@JsonSerialize(as = ImmutableStatement.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableStatement.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableStatement.class)
public abstract class Statement {

    Statement() {}

    /** What kind of text it stands in. */
    public abstract Origin origin();

    /** Which draft or telling, counted from 1 in the order of the bank; 0 for the story itself. */
    public abstract int number();

    /** The figure, with its place in the text: of a story in {@link Story#text()}, of a telling in its answer. */
    public abstract Evidence evidence();

    /** The sentence around it. */
    public abstract String sentence();

    /** Where a statement stands. */
    public enum Origin {
        /** The story as it stands. */
        STORY,
        /** An earlier draft. */
        DRAFT,
        /** An answer in which it was told. */
        TELLING
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Statement} values. */
    public static final class Builder extends ImmutableStatement.Builder {
        Builder() {}
    }
}
