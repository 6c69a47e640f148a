package io.github.pmprep.model.company;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.source.Source;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a company makes one decision of the grades of all rounds.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableDecisionRule.class)
@JsonSerialize(as = ImmutableDecisionRule.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableDecisionRule.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableDecisionRule.class)
public abstract class DecisionRule {

    DecisionRule() {}

    /** What is done with the grades. */
    public abstract Kind kind();

    /** For {@link Kind#COMMITTEE}, and only there: the share of the rounds, in percent, that must reach a grade. */
    public abstract Optional<Integer> percent();

    /** Where the rule is described, and what of it is a reading. */
    public abstract Source source();

    @Value.Check
    protected void check() {
        Require.that(
                percent().isPresent() == (kind() == Kind.COMMITTEE),
                "decisionRule.percent",
                percent().map(String::valueOf).orElse("absent"),
                "must be given for COMMITTEE and for nothing else",
                "Give 50 for the grade that half of the rounds reach, or leave it out.");
        int share = percent().orElse(100);
        Require.that(
                share >= 1 && share <= 100,
                "decisionRule.percent",
                share,
                "must lie between 1 and 100",
                "Give 100 if all rounds must reach the grade.");
    }

    /** What is done with the grades of the rounds; a closed set. */
    public enum Kind {
        /** The verdict is that of the average score of the rounds. */
        AVERAGE,
        /**
         * The verdict is that of the average score, but no better than the worst of those holders of a veto whose own verdict
         * does not speak for hiring.
         */
        VETO,
        /** The verdict is that of the average score, unless any round has the lowest grade of the scale: then it is that. */
        LOWEST_GRADE_REJECTS,
        /** The verdict is the best one that a share of the rounds reaches; with 50 percent, the middle one. */
        COMMITTEE
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link DecisionRule} values. */
    public static final class Builder extends ImmutableDecisionRule.Builder {
        Builder() {}
    }
}
