package io.github.pmprep.model.mock;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import org.immutables.value.Value;

/**
 * How well an answer did on one criterion.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCriterionLevel.class)
@JsonSerialize(as = ImmutableCriterionLevel.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableCriterionLevel.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableCriterionLevel.class)
public abstract class CriterionLevel {

    CriterionLevel() {}

    /** The id of the criterion of the rubric. */
    public abstract String criterion();

    /** The level of the criterion's anchors, from 1 (weakest) to 5. */
    public abstract int level();

    @Value.Check
    protected void check() {
        Require.id("criterionLevel.criterion", criterion());
        Require.that(
                level() >= 1 && level() <= 5,
                "criterionLevel.level",
                level(),
                "must lie between 1 and 5",
                "Give 1 for the weakest answer and 5 for the strongest.");
    }

    /** Returns a level. */
    public static CriterionLevel of(String criterion, int level) {
        return builder().criterion(criterion).level(level).build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CriterionLevel} values. */
    public static final class Builder extends ImmutableCriterionLevel.Builder {
        Builder() {}
    }
}
