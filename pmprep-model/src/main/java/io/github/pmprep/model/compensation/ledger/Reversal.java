package io.github.pmprep.model.compensation.ledger;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.compensation.Clawback;
import org.immutables.value.Value;

/**
 * What may take an amount back after it was paid: a clawback clause, and the days on which it bites.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableReversal.class)
@JsonSerialize(as = ImmutableReversal.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableReversal.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableReversal.class)
public abstract class Reversal {

    Reversal() {}

    /** The clause that takes the amount back. */
    @Value.Parameter
    public abstract Clawback clawback();

    /** The days of its window; on the day after the last of them nothing is repaid any more. */
    @Value.Parameter
    public abstract Span window();

    /** Returns a clause with its window. */
    public static Reversal of(Clawback clawback, Span window) {
        return ImmutableReversal.of(clawback, window);
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the clause and its last day in words. */
    @Override
    public String toString() {
        return clawback() + ", until " + window().endExclusive().minusDays(1);
    }

    /** Builds {@link Reversal} values. */
    public static final class Builder extends ImmutableReversal.Builder {
        Builder() {}
    }
}
