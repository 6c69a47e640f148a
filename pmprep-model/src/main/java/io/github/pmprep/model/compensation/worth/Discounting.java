package io.github.pmprep.model.compensation.worth;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.money.Fraction;
import org.immutables.value.Value;

/**
 * How later money is brought back to the first day of employment. All three choices are the caller's.
 *
 * <p>A payment at time {@code t} in years is worth {@code amount / (1 + rate / n) ^ (n t)} where the rate is added {@code n} times
 * a year, and {@code amount / e ^ (rate t)} where it is added continuously.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableDiscounting.class)
@JsonSerialize(as = ImmutableDiscounting.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableDiscounting.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableDiscounting.class)
public abstract class Discounting {

    Discounting() {}

    /** The yearly rate, as {@code "8 %"}. */
    @Value.Parameter
    public abstract Fraction rate();

    /** How often it is added. */
    @Value.Parameter
    public abstract Compounding compounding();

    /** When payments are taken to be made. */
    @Value.Parameter
    public abstract PaymentTiming timing();

    @Value.Check
    protected void check() {
        Require.that(
                rate().compareTo(Fraction.of(-1, 2)) >= 0 && rate().compareTo(Fraction.of(10)) <= 0,
                "discounting.rate",
                rate().percent(),
                "must lie between -50 % and 1000 %",
                "Write eight percent as \"8 %\" or \"0.08\".");
    }

    /** Returns a way to discount. */
    public static Discounting of(Fraction rate, Compounding compounding, PaymentTiming timing) {
        return ImmutableDiscounting.of(rate, compounding, timing);
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the choices in words, as {@code "8 % a year, yearly, as-dated"}. */
    @Override
    public String toString() {
        return rate().percent() + " a year, " + compounding() + ", " + timing();
    }

    /** Builds {@link Discounting} values. */
    public static final class Builder extends ImmutableDiscounting.Builder {
        Builder() {}
    }
}
