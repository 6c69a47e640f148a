package io.github.pmprep.model.scoring;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.question.QuestionKind;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What each finding is worth in answers to one kind of question.
 *
 * <p>The model is a sum: the start, and for each rule the points of its count. {@code "metric.from-to": [6, 9]} gives 6
 * points for the first time and 3 more for the second; further times are worth nothing.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableKindWeights.class)
@JsonSerialize(as = ImmutableKindWeights.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableKindWeights.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableKindWeights.class)
public abstract class KindWeights {

    KindWeights() {}

    /** The kind of question. */
    public abstract QuestionKind kind();

    /** The score of an answer in which nothing is found. */
    public abstract int start();

    /** The points by rule, for counts of 1, 2 and so on, in all; the ids in any order. */
    public abstract Map<String, List<Integer>> points();

    @Value.Check
    protected void check() {
        points().forEach((rule, steps) -> Require.notEmpty(
                "kindWeights.points", steps, "Give rule " + rule + " points for a count of 1, or leave it out."));
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link KindWeights} values. */
    public static final class Builder extends ImmutableKindWeights.Builder {
        Builder() {}
    }
}
