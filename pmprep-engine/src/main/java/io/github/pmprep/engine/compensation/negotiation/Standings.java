package io.github.pmprep.engine.compensation.negotiation;

import io.github.pmprep.engine.compensation.ledger.Conversion;
import io.github.pmprep.model.company.Level;
import io.github.pmprep.model.compensation.Band;
import io.github.pmprep.model.compensation.Bonus;
import io.github.pmprep.model.compensation.BonusOutcome;
import io.github.pmprep.model.compensation.Grant;
import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.compensation.PayKind;
import io.github.pmprep.model.compensation.Payment;
import io.github.pmprep.model.compensation.negotiation.BandStanding;
import io.github.pmprep.model.compensation.negotiation.Standing;
import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.money.Money;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the parts of an offer against the bands of a level. */
public final class Standings {

    private Standings() {}

    /** Returns where an offer stands in each band of a level, in the order of the bands. */
    public static List<BandStanding> of(Offer offer, Level level) {
        List<BandStanding> standings = new ArrayList<>();
        for (Band band : level.bands()) {
            if (band.lowOfBase().isPresent()) {
                partOfBase(offer, band.component()).ifPresent(part -> standings.add(ofBase(band, part)));
            } else {
                amount(offer, band.component()).ifPresent(amount -> standings.add(ofMoney(band, amount)));
            }
        }
        return List.copyOf(standings);
    }

    private static Optional<Money> amount(Offer offer, PayKind component) {
        return switch (component) {
            case BASE -> Optional.of(offer.base());
            case EQUITY -> Optional.of(granted(offer));
            case SIGN_ON -> Optional.of(sum(offer, offer.signOns()));
            case RELOCATION -> Optional.of(sum(offer, offer.relocations()));
            case BONUS, OTHER -> Optional.empty();
        };
    }

    private static Money sum(Offer offer, List<Payment> payments) {
        Conversion conversion = new Conversion(offer.currency(), offer.exchangeRates());
        Money sum = Money.ofMinor(offer.currency(), 0);
        for (Payment payment : payments) {
            sum = sum.plus(conversion.of(payment.amount()));
        }
        return sum;
    }

    /** The first grants count: what is granted on the first day of employment. */
    private static Money granted(Offer offer) {
        Conversion conversion = new Conversion(offer.currency(), offer.exchangeRates());
        Money sum = Money.ofMinor(offer.currency(), 0);
        for (Grant grant : offer.grants()) {
            boolean later = grant.afterMonths() > 0
                    || grant.grantDate().filter(offer.start()::isBefore).isPresent();
            if (!later) {
                Money value = grant.value()
                        .orElseGet(() ->
                                grant.price().orElseThrow().times(grant.units().orElseThrow(), RoundingMode.HALF_UP));
                sum = sum.plus(conversion.of(value));
            }
        }
        return sum;
    }

    private static Optional<Fraction> partOfBase(Offer offer, PayKind component) {
        if (component != PayKind.BONUS || offer.base().minorUnits() == 0) {
            return Optional.empty();
        }
        Fraction part = Fraction.ZERO;
        for (Bonus bonus : offer.bonuses()) {
            part = part.plus(bonus.ofBase(BonusOutcome.TARGET)
                    .orElseGet(() -> Fraction.of(
                            bonus.amount().orElseThrow().minorUnits(),
                            offer.base().minorUnits())));
        }
        return Optional.of(part);
    }

    private static BandStanding ofMoney(Band band, Money offered) {
        Money low = band.low().orElseThrow();
        Money high = band.high().orElseThrow();
        if (!low.currency().equals(offered.currency())) {
            throw new IllegalArgumentException("offer.currency (" + offered.currency() + ") must be " + low.currency()
                    + " like the bands of the level. Convert the offer with a dated exchange rate.");
        }
        return standing(
                        band,
                        Fraction.of(low.minorUnits()),
                        Fraction.of(high.minorUnits()),
                        Fraction.of(offered.minorUnits()))
                .offered(offered)
                .build();
    }

    private static BandStanding ofBase(Band band, Fraction offered) {
        return standing(band, band.lowOfBase().orElseThrow(), band.highOfBase().orElseThrow(), offered)
                .offeredOfBase(offered)
                .build();
    }

    private static BandStanding.Builder standing(Band band, Fraction low, Fraction high, Fraction offered) {
        BandStanding.Builder standing = BandStanding.builder().band(band);
        if (offered.compareTo(low) < 0) {
            return standing.standing(Standing.BELOW);
        }
        if (offered.compareTo(high) > 0) {
            return standing.standing(Standing.ABOVE);
        }
        Fraction width = high.minus(low);
        return standing.standing(Standing.WITHIN)
                .into(width.signum() == 0 ? Fraction.ZERO : offered.minus(low).dividedBy(width));
    }
}
