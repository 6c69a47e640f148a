package io.github.pmprep.model.compensation.assumption;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.money.Fraction;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What a share is worth from one day on, as a factor of its price on the grant date.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePricePoint.class)
@JsonSerialize(as = ImmutablePricePoint.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePricePoint.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutablePricePoint.class)
public abstract class PricePoint {

    PricePoint() {}

    /** The first day on which the factor holds. */
    public abstract LocalDate on();

    /** The factor; 1.25 for a quarter more. */
    public abstract Fraction factor();

    @Value.Check
    protected void check() {
        Require.that(
                factor().signum() >= 0, "pricePoint.factor", factor(), "must not be negative", "Give 0 for worthless.");
    }

    /** Returns a factor from one day on. */
    public static PricePoint of(LocalDate on, String factor) {
        return builder().on(on).factor(Fraction.parse(factor)).build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PricePoint} values. */
    public static final class Builder extends ImmutablePricePoint.Builder {
        Builder() {}
    }
}
