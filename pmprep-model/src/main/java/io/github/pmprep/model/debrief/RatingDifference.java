package io.github.pmprep.model.debrief;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;

/**
 * One thing that raters gave different grades.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableRatingDifference.class)
@JsonSerialize(as = ImmutableRatingDifference.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableRatingDifference.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableRatingDifference.class)
public abstract class RatingDifference {

    RatingDifference() {}

    /** What was rated. */
    public abstract String item();

    /** The grades, by rater. */
    public abstract List<Rating> ratings();

    /** The steps from the lowest grade to the highest one. */
    public abstract int steps();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RatingDifference} values. */
    public static final class Builder extends ImmutableRatingDifference.Builder {
        Builder() {}
    }
}
