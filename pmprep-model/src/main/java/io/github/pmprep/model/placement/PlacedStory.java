package io.github.pmprep.model.placement;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.question.Question;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A story with the question that it answers.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePlacedStory.class)
@JsonSerialize(as = ImmutablePlacedStory.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePlacedStory.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutablePlacedStory.class)
public abstract class PlacedStory {

    PlacedStory() {}

    /** The id of the story. */
    public abstract String story();

    /** The id of the round. */
    public abstract String round();

    /** The question, as it was expected; one without words stands for a principle that the round tests. */
    public abstract Question question();

    /** The id of the principle for which it is told; absent if the question tests none in particular. */
    public abstract Optional<String> principle();

    /**
     * How prominently the story shows the principle: 400 if it is the first that it names, 300 for the second, 200 for the
     * third, 100 for a later one; 0 if the question tests none.
     */
    public abstract int shownPoints();

    /** The score of the story, as the request gives it. */
    public abstract int scorePoints();

    /** 20 for each content word that the story shares with the question, at most 100. */
    public abstract int wordPoints();

    /** Why it stands here, in words. */
    public abstract String reason();

    /** Returns how well it fits: the sum of its points. */
    public int fit() {
        return shownPoints() + scorePoints() + wordPoints();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PlacedStory} values. */
    public static final class Builder extends ImmutablePlacedStory.Builder {
        Builder() {}
    }
}
