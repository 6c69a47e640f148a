package io.github.pmprep.model.compensation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.DataStyle;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.money.Money;
import io.github.pmprep.model.source.Source;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The range in which a company pays one part of the compensation at one level, as one source tells it. Two sources that
 * disagree are two bands.
 *
 * <p>The ends are amounts of money, or parts of the base where the basis is {@link BandBasis#OF_BASE}; both ends count.
 *
 * @since 0.1
 */
@Value.Immutable
@DataStyle
@JsonDeserialize(as = ImmutableBand.class)
@JsonSerialize(as = ImmutableBand.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableBand.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableBand.class)
public abstract class Band {

    Band() {}

    /** What the band is for. */
    public abstract PayKind component();

    /** What its ends are measured in. */
    public abstract BandBasis basis();

    /** The low end in money; absent if the basis is a part of the base. */
    public abstract Optional<Money> low();

    /** The high end in money; absent if the basis is a part of the base. */
    public abstract Optional<Money> high();

    /** The low end as a part of the base; absent if the basis is money. */
    public abstract Optional<Fraction> lowOfBase();

    /** The high end as a part of the base; absent if the basis is money. */
    public abstract Optional<Fraction> highOfBase();

    /** Where the figures come from. */
    public abstract Source source();

    @Value.Check
    protected void check() {
        boolean ofBase = basis() == BandBasis.OF_BASE;
        Require.that(
                low().isPresent() != ofBase
                        && high().isPresent() != ofBase
                        && lowOfBase().isPresent() == ofBase
                        && highOfBase().isPresent() == ofBase,
                "band.basis",
                basis(),
                "must fit the ends that are given",
                "Give low and high for money, lowOfBase and highOfBase for a part of the base.");
        boolean ordered = ofBase
                ? lowOfBase().orElseThrow().compareTo(highOfBase().orElseThrow()) <= 0
                : low().orElseThrow().compareTo(high().orElseThrow()) <= 0;
        Require.that(ordered, "band", this, "must not end below its start", "Swap the two ends.");
        boolean negative = ofBase
                ? lowOfBase().orElseThrow().signum() < 0
                : low().orElseThrow().isNegative();
        Require.that(!negative, "band", this, "must not start below zero", "Give 0 for no lower end.");
    }

    /** Returns a band of money a year. */
    public static Band perYear(PayKind component, Money low, Money high, Source source) {
        return ofMoney(component, BandBasis.PER_YEAR, low, high, source);
    }

    /** Returns a band of money in all, over the years that a grant runs. */
    public static Band inAll(PayKind component, Money low, Money high, Source source) {
        return ofMoney(component, BandBasis.IN_ALL, low, high, source);
    }

    /** Returns a band of parts of the yearly base. */
    public static Band ofBase(PayKind component, Fraction low, Fraction high, Source source) {
        return builder()
                .component(component)
                .basis(BandBasis.OF_BASE)
                .lowOfBase(low)
                .highOfBase(high)
                .source(source)
                .build();
    }

    private static Band ofMoney(PayKind component, BandBasis basis, Money low, Money high, Source source) {
        return builder()
                .component(component)
                .basis(basis)
                .low(low)
                .high(high)
                .source(source)
                .build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the band in words, as {@code "base USD 180000.00 to USD 220000.00 per-year"}. */
    @Override
    public String toString() {
        return component() + " "
                + low().map(Money::toString)
                        .or(() -> lowOfBase().map(Fraction::percent))
                        .orElse("?")
                + " to "
                + high().map(Money::toString)
                        .or(() -> highOfBase().map(Fraction::percent))
                        .orElse("?")
                + " " + basis();
    }

    /** Builds {@link Band} values. */
    public static final class Builder extends ImmutableBand.Builder {
        Builder() {}
    }
}
