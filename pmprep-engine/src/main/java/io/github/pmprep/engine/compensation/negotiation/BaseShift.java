package io.github.pmprep.engine.compensation.negotiation;

import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.money.Money;

/** Raises the yearly base, cent by cent. */
record BaseShift(Offer offer, long most) implements Shift {

    @Override
    public Offer moved(long steps) {
        return Offer.builder().from(offer).base(base(steps)).build();
    }

    private Money base(long steps) {
        return offer.base().plus(Money.ofMinor(offer.base().currency(), steps));
    }

    @Override
    public String ask(long steps) {
        return "base of " + base(steps).grouped() + " instead of "
                + offer.base().grouped();
    }
}
