package io.github.pmprep.model.compensation.assumption;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.money.Fraction;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * How the price of a share goes on from the grant date: flat, with a yearly growth, or along given points.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePricePath.class)
@JsonSerialize(as = ImmutablePricePath.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePricePath.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutablePricePath.class)
public abstract class PricePath {

    PricePath() {}

    private static final PricePath FLAT = builder().build();

    /** The growth a year, compounded from each grant date; none unless said otherwise. */
    @Value.Default
    public Fraction yearlyGrowth() {
        return Fraction.ZERO;
    }

    /** How that growth is spread over a year. */
    @Value.Default
    public GrowthSteps steps() {
        return GrowthSteps.SMOOTH;
    }

    /** Given points in order of their days, instead of a growth; each holds until the next, and before the first 1 holds. */
    public abstract List<PricePoint> points();

    @Value.Check
    protected void check() {
        Require.that(
                yearlyGrowth().compareTo(Fraction.of(-1)) >= 0 && yearlyGrowth().compareTo(Fraction.of(10)) <= 0,
                "pricePath.yearlyGrowth",
                yearlyGrowth().percent(),
                "must lie between -100 % and 1000 %",
                "Write eight percent as \"8 %\" or \"0.08\".");
        Require.that(
                points().isEmpty() || yearlyGrowth().signum() == 0,
                "pricePath.points",
                points().size() + " points",
                "must stand alone",
                "Give either yearlyGrowth or points.");
        for (int i = 1; i < points().size(); i++) {
            LocalDate before = points().get(i - 1).on();
            LocalDate on = points().get(i).on();
            Require.that(on.isAfter(before), "pricePoint.on", on, "must be after " + before, "List points in order.");
        }
    }

    /** Returns whether the price never changes. */
    public boolean flat() {
        return yearlyGrowth().signum() == 0 && points().isEmpty();
    }

    /** Returns the path of a price that never changes. */
    public static PricePath ofFlat() {
        return FLAT;
    }

    /** Returns the path of a price that grows evenly by a part a year, as {@code "8 %"}. */
    public static PricePath ofYearlyGrowth(String growth) {
        return builder().yearlyGrowth(Fraction.parse(growth)).build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PricePath} values. */
    public static final class Builder extends ImmutablePricePath.Builder {
        Builder() {}
    }
}
