package io.github.pmprep.model.compensation.negotiation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.money.Money;
import java.util.List;
import org.immutables.value.Value;

/**
 * How an offer reaches its target: each lever alone, and the best mix that the company's policy allows.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableNegotiation.class)
@JsonSerialize(as = ImmutableNegotiation.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableNegotiation.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableNegotiation.class)
public abstract class Negotiation {

    Negotiation() {}

    /** What the offer comes to in the chosen view. */
    public abstract Money current();

    /** What it is to come to. */
    public abstract Money target();

    /** Where the parts of the offer stand in the bands of its level. */
    public abstract List<BandStanding> standings();

    /** Each lever alone. */
    public abstract List<LeverMove> levers();

    /** The best mix, move by move, each on top of the one before; empty if nothing moves or nothing needs to. */
    public abstract List<LeverMove> mix();

    /** What is behind the ask. */
    public abstract Leverage leverage();

    /** What to say, in order. */
    public abstract List<String> talkingPoints();

    /** Returns what is missing from the target; below zero if the offer is above it. */
    public Money gap() {
        return target().minus(current());
    }

    /** Returns the move of one lever alone. */
    public LeverMove lever(Lever lever) {
        return levers().stream()
                .filter(move -> move.lever() == lever)
                .findFirst()
                .orElseThrow();
    }

    /** Returns what the offer comes to with the whole mix. */
    public Money mixReaches() {
        return mix().isEmpty()
                ? current()
                : mix().get(mix().size() - 1).reached().orElse(current());
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Negotiation} values. */
    public static final class Builder extends ImmutableNegotiation.Builder {
        Builder() {}
    }
}
