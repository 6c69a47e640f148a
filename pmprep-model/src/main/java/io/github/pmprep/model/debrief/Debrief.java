package io.github.pmprep.model.debrief;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.company.DecisionRule;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.scoring.Verdict;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One verdict of all rounds, with what it rests on. Neither the order of the rounds nor their names matter to it.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonTypeName("DECIDED")
@JsonDeserialize(as = ImmutableDebrief.class)
@JsonSerialize(as = ImmutableDebrief.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableDebrief.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableDebrief.class)
public abstract non-sealed class Debrief implements DebriefOutcome {

    Debrief() {}

    /** The id of the company. */
    public abstract String company();

    /** The verdict of all rounds together. */
    public abstract Verdict verdict();

    /** The rule that led to it; absent if the company states none, or if its plugin decides by itself. */
    public abstract Optional<DecisionRule> rule();

    /** The grades of the rounds: those of the loop in its order, then the others by id. */
    public abstract List<RoundGrade> grades();

    /** The average score of the rounds; a part of a point is cut off. */
    public abstract int averageScore();

    /** How far the rounds agree. */
    public abstract Agreement agreement();

    /** The rounds without which the verdict would be another, in the order of {@link #grades()}. */
    public abstract List<DecidingRound> deciding();

    /** The judgment and its reason in one or two sentences, made of what the scorecards say and of nothing else. */
    public abstract String note();

    /**
     * What would have led to the next better verdict; absent if there is none, if no change of findings leads there, or if a
     * plugin decides by itself.
     */
    public abstract Optional<Flip> flip();

    /** What was taken for granted or left out, in words. */
    public abstract List<String> assumptions();

    @Value.Check
    protected void check() {
        Require.notEmpty("debrief.grades", grades(), "Give at least one grade.");
        Require.notBlank("debrief.note", note());
    }

    /** Returns the one round that decided alone, if there is just one. */
    public Optional<DecidingRound> decidedAlone() {
        return deciding().size() == 1 ? Optional.of(deciding().get(0)) : Optional.empty();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Debrief} values. */
    public static final class Builder extends ImmutableDebrief.Builder {
        Builder() {}
    }
}
