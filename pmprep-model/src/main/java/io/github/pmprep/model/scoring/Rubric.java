package io.github.pmprep.model.scoring;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.source.Source;
import java.util.List;
import org.immutables.value.Value;

/**
 * How a company judges answers to one kind of question.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableRubric.class)
@JsonSerialize(as = ImmutableRubric.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableRubric.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableRubric.class)
public abstract class Rubric {

    Rubric() {}

    /** The id, such as {@code amazon.product-sense}. */
    public abstract String id();

    /** The version; it changes whenever a judgment may change. */
    public abstract String version();

    /** The kind of question that it judges. */
    public abstract QuestionKind kind();

    /** What is looked for; never empty, and the weights add up to 100. */
    public abstract List<Criterion> criteria();

    /** Where the criteria come from. */
    public abstract Source source();

    @Value.Check
    protected void check() {
        Require.id("rubric.id", id());
        Require.notBlank("rubric.version", version());
        Require.notEmpty("rubric.criteria", criteria(), "Give at least one criterion.");
        Require.distinct("criterion.id", criteria(), Criterion::id);
        int sum = 0;
        for (Criterion criterion : criteria()) {
            sum += criterion.weight();
        }
        Require.that(
                sum == 100, "rubric.criteria", sum, "must have weights that add up to 100", "Raise or lower a weight.");
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Rubric} values. */
    public static final class Builder extends ImmutableRubric.Builder {
        Builder() {}
    }
}
