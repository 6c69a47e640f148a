package io.github.pmprep.model.rule;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.question.QuestionKind;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something to measure of a whole answer, and the marks at which it counts.
 *
 * <p>It counts once for each mark that is passed: {@code below: [20, 10]} counts a 15 once and a 5 twice.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableMeasureRule.class)
@JsonSerialize(as = ImmutableMeasureRule.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableMeasureRule.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableMeasureRule.class)
public abstract class MeasureRule {

    MeasureRule() {}

    /** The id, unique among all rules, such as {@code metric.absent}; it goes into users' files and never changes. */
    public abstract String id();

    /** The short name of the criterion that it is evidence for. */
    public abstract String criterion();

    /** The kinds of question that it applies to; empty means all. */
    public abstract List<QuestionKind> kinds();

    /** Whether it speaks for the answer. */
    public abstract Polarity polarity();

    /** Why it matters, in one sentence that the candidate reads. */
    public abstract String reason();

    /** What is measured. */
    public abstract Measure measure();

    /** The criterion or the class of words that the measure is about, where it is about one. */
    public abstract Optional<String> of();

    /** The marks that count when the measure lies above them. */
    public abstract List<Integer> above();

    /** The marks that count when the measure lies below them. */
    public abstract List<Integer> below();

    /** The points that each count is worth until weights are fitted. */
    public abstract int points();

    /** Answers in which it must count, at least two. */
    public abstract List<String> strong();

    /** Answers in which it must not count, at least two. */
    public abstract List<String> weak();

    @Value.Check
    protected void check() {
        Require.id("measureRule.id", id());
        Require.id("measureRule.criterion", criterion());
        Require.notBlank("measureRule.reason", reason());
        Require.that(
                above().isEmpty() != below().isEmpty(),
                "measureRule.above",
                above(),
                "must hold marks, unless measureRule.below does",
                "Give rule " + id() + " marks on one side.");
        RuleChecks.points(id(), polarity(), points());
        RuleChecks.examples(id(), strong(), weak());
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link MeasureRule} values. */
    public static final class Builder extends ImmutableMeasureRule.Builder {
        Builder() {}
    }
}
