package io.github.pmprep.model.scoring;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.source.Source;
import java.util.List;
import org.immutables.value.Value;

/**
 * How a company turns scores into verdicts, worst first.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableVerdictScale.class)
@JsonSerialize(as = ImmutableVerdictScale.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableVerdictScale.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableVerdictScale.class)
public abstract class VerdictScale {

    VerdictScale() {}

    /** The verdicts, worst first; the first starts at score 0, and each starts above the one before. */
    public abstract List<Verdict> verdicts();

    /** Where the scale comes from. */
    public abstract Source source();

    @Value.Check
    protected void check() {
        Require.notEmpty("verdictScale.verdicts", verdicts(), "Give at least one verdict.");
        Require.distinct("verdict.id", verdicts(), Verdict::id);
        int last = -1;
        for (Verdict verdict : verdicts()) {
            Require.that(
                    last < 0 ? verdict.fromScore() == 0 : verdict.fromScore() > last,
                    "verdict.fromScore",
                    verdict.fromScore(),
                    last < 0
                            ? "must be 0 for the first verdict"
                            : "must be above " + last + ", the start of the verdict before",
                    "List the verdicts worst first.");
            last = verdict.fromScore();
        }
    }

    /**
     * Returns the verdict that a score earns.
     *
     * @param score a score from 0 to 100
     * @throws IllegalArgumentException if the score lies outside that range
     */
    public Verdict verdictFor(int score) {
        Require.that(
                score >= 0 && score <= 100, "score", score, "must lie between 0 and 100", "Scores run from 0 to 100.");
        Verdict earned = verdicts().get(0);
        for (Verdict verdict : verdicts()) {
            if (verdict.fromScore() <= score) {
                earned = verdict;
            }
        }
        return earned;
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link VerdictScale} values. */
    public static final class Builder extends ImmutableVerdictScale.Builder {
        Builder() {}
    }
}
