package io.github.pmprep.model.scoring.explanation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.scoring.Evidence;
import org.immutables.value.Value;

/**
 * What a rule found, and whether it counts.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableRuleMatch.class)
@JsonSerialize(as = ImmutableRuleMatch.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableRuleMatch.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableRuleMatch.class)
public abstract class RuleMatch {

    RuleMatch() {}

    /** The id of the rule. */
    public abstract String rule();

    /** The criterion, as in the findings. */
    public abstract String criterion();

    /** The number of the sentence, from 0. */
    public abstract int sentence();

    /** What was found. */
    public abstract Evidence evidence();

    /** Whether it counts, or why not. */
    public abstract MatchOutcome outcome();

    /** The points; 0 for what does not count, and for what counts and is worth nothing. */
    public abstract int points();

    /** The outcome in a sentence. */
    public abstract String message();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RuleMatch} values. */
    public static final class Builder extends ImmutableRuleMatch.Builder {
        Builder() {}
    }
}
