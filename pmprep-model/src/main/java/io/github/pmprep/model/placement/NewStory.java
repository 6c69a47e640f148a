package io.github.pmprep.model.placement;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/**
 * The one new story that would help most.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableNewStory.class)
@JsonSerialize(as = ImmutableNewStory.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableNewStory.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableNewStory.class)
public abstract class NewStory {

    NewStory() {}

    /** The id of the principle that it must show. */
    public abstract String principle();

    /** How many more questions it would answer. */
    public abstract int closes();

    /** How many fewer repeats there would be; below zero if the questions it closes cost some. */
    public abstract int sparesRepeats();

    /** What to write, in words. */
    public abstract String message();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link NewStory} values. */
    public static final class Builder extends ImmutableNewStory.Builder {
        Builder() {}
    }
}
