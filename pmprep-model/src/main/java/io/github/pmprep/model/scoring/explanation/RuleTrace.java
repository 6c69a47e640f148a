package io.github.pmprep.model.scoring.explanation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;

/**
 * What became of one rule.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableRuleTrace.class)
@JsonSerialize(as = ImmutableRuleTrace.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableRuleTrace.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableRuleTrace.class)
public abstract class RuleTrace {

    RuleTrace() {}

    /** The id of the rule. */
    public abstract String rule();

    /** How often it counts. */
    public abstract int count();

    /** How far each of its patterns got; empty for a rule that measures a whole answer. */
    public abstract List<PatternTrace> patterns();

    /** What became of it, in a sentence or two. */
    public abstract String message();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RuleTrace} values. */
    public static final class Builder extends ImmutableRuleTrace.Builder {
        Builder() {}
    }
}
