package io.github.pmprep.model.debrief;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.scoring.Assessment;
import io.github.pmprep.model.scoring.Scorecard;
import java.util.List;
import org.immutables.value.Value;

/**
 * What is known of one round: the judgments of its answers.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableRoundResult.class)
@JsonSerialize(as = ImmutableRoundResult.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableRoundResult.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableRoundResult.class)
public abstract class RoundResult {

    RoundResult() {}

    /** The id of the round, as in the loop of the company where it has it. */
    public abstract String round();

    /** Whether whoever held the round may veto, as a bar raiser may; not unless said otherwise. */
    @Value.Default
    public boolean holdsVeto() {
        return false;
    }

    /** The judgments of the answers that were given in it; never empty. */
    public abstract List<Assessment> assessments();

    @Value.Check
    protected void check() {
        Require.id("roundResult.round", round());
        Require.notEmpty("roundResult.assessments", assessments(), "Leave out a round without answers.");
    }

    /** Returns the result of a round with one answer. */
    public static RoundResult of(String round, Assessment assessment) {
        return builder().round(round).addAssessments(assessment).build();
    }

    /** Returns the scorecards of the answers that were scored, in their order. */
    public List<Scorecard> scorecards() {
        return assessments().stream().flatMap(one -> one.scorecard().stream()).toList();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RoundResult} values. */
    public static final class Builder extends ImmutableRoundResult.Builder {
        Builder() {}
    }
}
