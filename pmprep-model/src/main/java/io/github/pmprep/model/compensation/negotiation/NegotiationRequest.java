package io.github.pmprep.model.compensation.negotiation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.compensation.assumption.Assumptions;
import io.github.pmprep.model.compensation.comparison.View;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.money.Money;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An offer to be made better, and what it is to reach: a target, or the best of the offers it competes with.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableNegotiationRequest.class)
@JsonSerialize(as = ImmutableNegotiationRequest.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableNegotiationRequest.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableNegotiationRequest.class)
public abstract class NegotiationRequest {

    NegotiationRequest() {}

    /** The offer to be made better. */
    public abstract Offer offer();

    /** What it is to come to; absent if it is to reach the best competing offer. */
    public abstract Optional<Money> target();

    /** The other offers in hand. */
    public abstract List<Offer> competing();

    /** The view from which offers are compared; the total unless said otherwise. */
    @Value.Default
    public View view() {
        return View.ofTotal();
    }

    /** What is taken for granted when offers are unfolded. */
    @Value.Default
    public Assumptions assumptions() {
        return Assumptions.none();
    }

    /** How the company negotiates; absent if as the company of the offer says. */
    public abstract Optional<NegotiationPolicy> policy();

    /** The evidence at hand besides the competing offers. */
    public abstract List<Evidence> evidence();

    @Value.Check
    protected void check() {
        Require.that(
                target().isPresent() || !competing().isEmpty(),
                "negotiation.target",
                "absent",
                "must be given where there is no competing offer",
                "Give a target or a competing offer.");
        target().ifPresent(target -> Require.that(
                target.currency().equals(offer().currency()),
                "negotiation.target",
                target,
                "must be in " + offer().currency() + " like the offer",
                "Convert it first."));
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link NegotiationRequest} values. */
    public static final class Builder extends ImmutableNegotiationRequest.Builder {
        Builder() {}
    }
}
