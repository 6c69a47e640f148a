package io.github.pmprep.model.timeline;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What asking for a delay would mean, judged before it is asked for.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableDelayJudgement.class)
@JsonSerialize(as = ImmutableDelayJudgement.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableDelayJudgement.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableDelayJudgement.class)
public abstract class DelayJudgement {

    DelayJudgement() {}

    /** The id of the stage to be moved back. */
    public abstract String stage();

    /** The calendar days of the delay. */
    public abstract int days();

    /** What the company may read badly in it; empty if nothing. */
    public abstract List<RiskFlag> flags();

    /** The plan with the delay, or why there is none. */
    public abstract PlanOutcome outcome();

    /** The calendar days by which the decision moves; absent if one of the plans has no decision date. */
    public abstract Optional<Integer> decisionDaysLater();

    /** The judgement, in words. */
    public abstract String message();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link DelayJudgement} values. */
    public static final class Builder extends ImmutableDelayJudgement.Builder {
        Builder() {}
    }
}
