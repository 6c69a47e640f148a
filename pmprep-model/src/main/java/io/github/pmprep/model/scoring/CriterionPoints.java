package io.github.pmprep.model.scoring;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/**
 * What one criterion adds to a score.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCriterionPoints.class)
@JsonSerialize(as = ImmutableCriterionPoints.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableCriterionPoints.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableCriterionPoints.class)
public abstract class CriterionPoints {

    CriterionPoints() {}

    /** The id of the criterion, as in the findings. */
    public abstract String criterion();

    /** The sum of the points of its findings. */
    public abstract int points();

    /** The level of the criterion's anchors that the points stand for, from 1 (weakest) to 5. */
    public abstract int level();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CriterionPoints} values. */
    public static final class Builder extends ImmutableCriterionPoints.Builder {
        Builder() {}
    }
}
