package io.github.pmprep.model.scoring;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.question.QuestionKind;
import java.util.List;
import org.immutables.value.Value;

/**
 * A score, and everything that it is made of: {@code start} and the points of the findings add up to {@code score}.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonTypeName("SCORED")
@JsonDeserialize(as = ImmutableScorecard.class)
@JsonSerialize(as = ImmutableScorecard.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableScorecard.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableScorecard.class)
public abstract non-sealed class Scorecard implements Assessment {

    /** The criterion of findings that are no judgment, but keep the score within its bounds. */
    public static final String CORRECTION = "score";

    Scorecard() {}

    /** The kind of question that was answered. */
    public abstract QuestionKind kind();

    /** The score, from 0 to 100. */
    public abstract int score();

    /** What the score means at the company. */
    public abstract Verdict verdict();

    /** The points that an answer starts with. */
    public abstract int start();

    /** What earned and cost points: first what was found, in the order of the answer, then what is about all of it. */
    public abstract List<Finding> findings();

    /**
     * Findings that count for nothing, because the words that they quote are not in the answer; empty unless a plugin judged
     * by itself.
     */
    public abstract List<Finding> dropped();

    /** The points by criterion: those of the rubric in its order, then the others. */
    public abstract List<CriterionPoints> criteria();

    /** What the judgment was made from. */
    public abstract Receipt receipt();

    @Value.Check
    protected void check() {
        int sum = start();
        for (Finding finding : findings()) {
            sum += finding.points();
        }
        Require.that(
                score() == sum && sum >= 0 && sum <= 100,
                "scorecard.score",
                score(),
                "must lie between 0 and 100 and be the sum of the start and the findings, " + sum,
                "Add what is missing as a finding.");
    }

    /** Returns what the points added up to before they were kept within 0 and 100, or below a verdict. */
    public int unbounded() {
        int corrections = 0;
        for (Finding finding : findings()) {
            corrections += finding.criterion().equals(CORRECTION) ? finding.points() : 0;
        }
        return score() - corrections;
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Scorecard} values. */
    public static final class Builder extends ImmutableScorecard.Builder {
        Builder() {}
    }
}
