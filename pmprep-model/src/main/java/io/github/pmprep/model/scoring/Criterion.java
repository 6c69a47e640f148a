package io.github.pmprep.model.scoring;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import java.util.List;
import org.immutables.value.Value;

/**
 * One thing that a rubric looks for.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCriterion.class)
@JsonSerialize(as = ImmutableCriterion.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableCriterion.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableCriterion.class)
public abstract class Criterion {

    Criterion() {}

    /** The id, unique in its rubric, such as {@code product-sense.hypothesis}; it goes into users' files and never changes. */
    public abstract String id();

    /** The name for people. */
    public abstract String name();

    /** What is looked for, in one sentence. */
    public abstract String description();

    /** The share of the score that rides on it, in points of 100. */
    public abstract int weight();

    /** What the levels look like; each level at most once. */
    public abstract List<Anchor> anchors();

    /** Passages of answers that show it; those who make rubrics test them. */
    public abstract List<String> strong();

    /** Passages that lack it or only seem to show it. */
    public abstract List<String> weak();

    @Value.Check
    protected void check() {
        Require.id("criterion.id", id());
        Require.notBlank("criterion.name", name());
        Require.notBlank("criterion.description", description());
        Require.that(
                weight() >= 0 && weight() <= 100,
                "criterion.weight",
                weight(),
                "must lie between 0 and 100",
                "The weights of a rubric add up to 100.");
        for (String example : strong()) {
            Require.notBlank("criterion.strong", example);
        }
        for (String example : weak()) {
            Require.notBlank("criterion.weak", example);
        }
        Require.distinct("anchor.level", anchors(), anchor -> String.valueOf(anchor.level()));
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Criterion} values. */
    public static final class Builder extends ImmutableCriterion.Builder {
        Builder() {}
    }
}
