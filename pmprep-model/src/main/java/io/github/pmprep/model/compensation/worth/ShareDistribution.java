package io.github.pmprep.model.compensation.worth;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.money.Fraction;
import org.immutables.value.Value;

/**
 * A share price that is not known: lognormal, as in geometric Brownian motion. Its expected value grows by
 * {@link #yearlyGrowth()} a year; the logarithm of a yearly step has the standard deviation {@link #volatility()}.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableShareDistribution.class)
@JsonSerialize(as = ImmutableShareDistribution.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableShareDistribution.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableShareDistribution.class)
public abstract class ShareDistribution {

    ShareDistribution() {}

    /** The volatility a year, as {@code "35 %"}. */
    public abstract Fraction volatility();

    /** The growth a year of the expected price; none unless said otherwise. */
    @Value.Default
    public Fraction yearlyGrowth() {
        return Fraction.ZERO;
    }

    /** The number of simulated paths where no formula exists; a power of two from 256 to 65536, 4096 unless said otherwise. */
    @Value.Default
    public int paths() {
        return 4_096;
    }

    /** The seed of the simulation: the same seed gives the same figures everywhere. 1 unless said otherwise. */
    @Value.Default
    public long seed() {
        return 1;
    }

    @Value.Check
    protected void check() {
        Require.that(
                volatility().signum() >= 0 && volatility().compareTo(Fraction.of(3)) <= 0,
                "shareDistribution.volatility",
                volatility().percent(),
                "must lie between 0 % and 300 %",
                "Write thirty-five percent as \"35 %\" or \"0.35\".");
        Require.that(
                yearlyGrowth().compareTo(Fraction.of(-9, 10)) >= 0
                        && yearlyGrowth().compareTo(Fraction.of(10)) <= 0,
                "shareDistribution.yearlyGrowth",
                yearlyGrowth().percent(),
                "must lie between -90 % and 1000 %",
                "Write eight percent as \"8 %\" or \"0.08\".");
        Require.that(
                paths() >= 256 && paths() <= 65_536 && Integer.bitCount(paths()) == 1,
                "shareDistribution.paths",
                paths(),
                "must be a power of two from 256 to 65536",
                "Choose 4096 for a standard error of about 0.1 %.");
    }

    /** Returns a price whose expected value stays as it is. */
    public static ShareDistribution ofVolatility(String volatility) {
        return builder().volatility(Fraction.parse(volatility)).build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ShareDistribution} values. */
    public static final class Builder extends ImmutableShareDistribution.Builder {
        Builder() {}
    }
}
