package io.github.pmprep.model.compensation.negotiation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.source.Source;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a company negotiates: which levers it moves, in which order, and which evidence it listens to. A lever without a
 * rule does not move.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableNegotiationPolicy.class)
@JsonSerialize(as = ImmutableNegotiationPolicy.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableNegotiationPolicy.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableNegotiationPolicy.class)
public abstract class NegotiationPolicy {

    NegotiationPolicy() {}

    /** The rules, the lever that the company moves most readily first; at most one for each lever. */
    public abstract List<LeverRule> levers();

    /** What a candidate is asked to bring, strongest first. */
    public abstract List<Evidence> evidence();

    /** Where the policy is published. */
    public abstract Source source();

    @Value.Check
    protected void check() {
        Require.distinct("leverRule.lever", levers(), rule -> rule.lever().id());
        Require.distinct("negotiationPolicy.evidence", evidence(), Evidence::id);
    }

    /** Returns the rule for a lever, if there is one. */
    public Optional<LeverRule> rule(Lever lever) {
        return levers().stream().filter(rule -> rule.lever() == lever).findFirst();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link NegotiationPolicy} values. */
    public static final class Builder extends ImmutableNegotiationPolicy.Builder {
        Builder() {}
    }
}
