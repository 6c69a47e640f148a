package io.github.pmprep.model.timeline;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import org.immutables.value.Value;

/**
 * What a plan pays under one soft rule; the rules are listed in the order in which they were optimised.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableRuleScore.class)
@JsonSerialize(as = ImmutableRuleScore.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableRuleScore.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableRuleScore.class)
public abstract class RuleScore {

    RuleScore() {}

    /** The id of the rule, such as {@code typical-gap}. */
    public abstract String rule();

    /** What is paid, in the unit that the reason names; 0 is best. */
    public abstract int cost();

    /** The cost in words. */
    public abstract String reason();

    @Value.Check
    protected void check() {

        Require.id("ruleScore.rule", rule());
        Require.notNegative("ruleScore.cost", cost(), "0 is best.");
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RuleScore} values. */
    public static final class Builder extends ImmutableRuleScore.Builder {
        Builder() {}
    }
}
