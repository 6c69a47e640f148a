package io.github.pmprep.model.debrief;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.scoring.Verdict;
import org.immutables.value.Value;

/**
 * The grade of one round: what it brings to the debrief.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableRoundGrade.class)
@JsonSerialize(as = ImmutableRoundGrade.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableRoundGrade.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableRoundGrade.class)
public abstract class RoundGrade {

    RoundGrade() {}

    /** The id of the round. */
    public abstract String round();

    /** Whether whoever held it may veto. */
    public abstract boolean holdsVeto();

    /** The average score of its answers, from 0 to 100; a part of a point is cut off. */
    public abstract int score();

    /** What the score means at the company. */
    public abstract Verdict verdict();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RoundGrade} values. */
    public static final class Builder extends ImmutableRoundGrade.Builder {
        Builder() {}
    }
}
