package io.github.pmprep.model.scoring.diff;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.scoring.Verdict;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What moved a score from one judgment to another, to the point: the lines add up to the difference of the scores, and so do
 * the shares of the causes. Where one of the two has no score there is nothing to add up.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableAssessmentDiff.class)
@JsonSerialize(as = ImmutableAssessmentDiff.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableAssessmentDiff.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableAssessmentDiff.class)
public abstract class AssessmentDiff {

    AssessmentDiff() {}

    /** The score before; absent if there was none. */
    public abstract Optional<Integer> scoreBefore();

    /** The score after; absent if there is none. */
    public abstract Optional<Integer> scoreAfter();

    /** The verdict before; absent if there was none. */
    public abstract Optional<Verdict> verdictBefore();

    /** The verdict after; absent if there is none. */
    public abstract Optional<Verdict> verdictAfter();

    /** What differs between the receipts, whether it moved the score or not; empty if one of the two has no receipt. */
    public abstract List<DiffCause> changed();

    /** How far each cause moved the score. */
    public abstract List<DiffShare> shares();

    /** What the score is made of and that differs: the start, then the rules, then what bounds the score. */
    public abstract List<DiffLine> lines();

    /** The difference in one sentence. */
    public abstract String message();

    @Value.Check
    protected void check() {
        int difference = points();
        Require.that(
                lines().stream().mapToInt(DiffLine::points).sum() == difference,
                "assessmentDiff.lines",
                lines(),
                "must add up to the difference of the scores, " + difference,
                "Add what is missing as a line.");
        Require.that(
                shares().stream().mapToInt(DiffShare::points).sum() == difference,
                "assessmentDiff.shares",
                shares(),
                "must add up to the difference of the scores, " + difference,
                "Share out every line.");
    }

    /** Returns the score after less the score before; 0 if there are not two scores. */
    public int points() {
        return scoreBefore().isPresent() && scoreAfter().isPresent()
                ? scoreAfter().get() - scoreBefore().get()
                : 0;
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AssessmentDiff} values. */
    public static final class Builder extends ImmutableAssessmentDiff.Builder {
        Builder() {}
    }
}
