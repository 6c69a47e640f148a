package io.github.pmprep.model.compensation.assumption;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.compensation.BonusOutcome;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.money.Fraction;
import org.immutables.value.Value;

/**
 * What is taken for granted when an offer is unfolded: the bonus that is paid and the price of the shares. Without any,
 * bonuses are paid at target and prices stay as they are.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableAssumptions.class)
@JsonSerialize(as = ImmutableAssumptions.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableAssumptions.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableAssumptions.class)
public abstract class Assumptions {

    Assumptions() {}

    private static final Assumptions NONE = builder().build();

    /** Which point of a bonus range is paid. */
    @Value.Default
    public BonusOutcome bonus() {
        return BonusOutcome.TARGET;
    }

    /** What is paid of every bonus that is not guaranteed, on top of its own payouts; 1 unless said otherwise. */
    @Value.Default
    public Fraction bonusPayout() {
        return Fraction.ONE;
    }

    /** How share prices go on. */
    @Value.Default
    public PricePath sharePrice() {
        return PricePath.ofFlat();
    }

    /** What is taken off the worth of shares that cannot be sold, as those of a private company; nothing unless said. */
    @Value.Default
    public Fraction haircut() {
        return Fraction.ZERO;
    }

    @Value.Check
    protected void check() {
        Require.that(
                bonusPayout().signum() >= 0,
                "assumptions.bonusPayout",
                bonusPayout(),
                "must not be negative",
                "Give 0 for no payout.");
        Require.that(
                haircut().signum() >= 0 && haircut().compareTo(Fraction.ONE) <= 0,
                "assumptions.haircut",
                haircut().percent(),
                "must lie between 0 % and 100 %",
                "Write thirty percent as \"30 %\".");
    }

    /** Returns bonuses at target and prices as they are. */
    public static Assumptions none() {
        return NONE;
    }

    /** Returns bonuses at target and prices that grow evenly by a part a year, as {@code "8 %"}. */
    public static Assumptions ofYearlyGrowth(String growth) {
        return builder().sharePrice(PricePath.ofYearlyGrowth(growth)).build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Assumptions} values. */
    public static final class Builder extends ImmutableAssumptions.Builder {
        Builder() {}
    }
}
