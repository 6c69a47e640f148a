package io.github.pmprep.model.compensation.comparison;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.money.Fraction;
import org.immutables.value.Value;

/**
 * What is varied, and how far. Both ends count.
 *
 * <pre>{@code
 * FlipRange.of(FlipParameter.SHARE_GROWTH, "-30 %", "50 %")
 * }</pre>
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableFlipRange.class)
@JsonSerialize(as = ImmutableFlipRange.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableFlipRange.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableFlipRange.class)
public abstract class FlipRange {

    FlipRange() {}

    /** What is varied. */
    @Value.Parameter
    public abstract FlipParameter parameter();

    /** The low end. */
    @Value.Parameter
    public abstract Fraction low();

    /** The high end. */
    @Value.Parameter
    public abstract Fraction high();

    @Value.Check
    protected void check() {
        Require.that(
                low().compareTo(high()) < 0,
                "flipRange.high",
                high(),
                "must be above low (" + low() + ")",
                "Swap the two or widen the range.");
        Require.that(
                high().minus(low()).compareTo(Fraction.of(1_200)) <= 0,
                "flipRange.high",
                high(),
                "must lie at most 1200 above low (" + low() + ")",
                "Narrow the range.");
        boolean months = parameter() == FlipParameter.HORIZON;
        Require.that(
                !months || (low().whole() && high().whole() && low().signum() > 0),
                "flipRange.low",
                low(),
                "must be a whole number of months of at least 1, like high",
                "Give the range in months, as 1 to 48.");
        Require.that(
                parameter() != FlipParameter.BONUS_PAYOUT || low().signum() >= 0,
                "flipRange.low",
                low(),
                "must not be negative",
                "Start at 0 for no payout.");
        Require.that(
                parameter() == FlipParameter.BONUS_PAYOUT || months || low().compareTo(Fraction.of(-1, 2)) >= 0,
                "flipRange.low",
                low(),
                "must not be below -50 %",
                "Start at \"-50 %\" or above.");
    }

    /** Returns a range whose ends are written as percentages, fractions or numbers. */
    public static FlipRange of(FlipParameter parameter, String low, String high) {
        return ImmutableFlipRange.of(parameter, Fraction.parse(low), Fraction.parse(high));
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link FlipRange} values. */
    public static final class Builder extends ImmutableFlipRange.Builder {
        Builder() {}
    }
}
