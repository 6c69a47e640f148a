package io.github.pmprep.engine.compensation.negotiation;

import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.compensation.Payment;
import io.github.pmprep.model.money.Money;

/**
 * Adds a payment for joining at the start of a year, cent by cent.
 *
 * @param year the year of employment, from 1
 */
record SignOnShift(Offer offer, int year, long most) implements Shift {

    @Override
    public Offer moved(long steps) {
        return Offer.builder()
                .from(offer)
                .addSignOns(Payment.builder()
                        .label("sign-on, negotiated")
                        .amount(Money.ofMinor(offer.currency(), steps))
                        .afterMonths(12 * (year - 1))
                        .build())
                .build();
    }

    @Override
    public String ask(long steps) {
        return Money.ofMinor(offer.currency(), steps).grouped() + " more sign-on in year " + year;
    }
}
