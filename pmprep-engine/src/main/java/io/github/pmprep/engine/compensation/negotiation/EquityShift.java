package io.github.pmprep.engine.compensation.negotiation;

import io.github.pmprep.model.compensation.Grant;
import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.money.Money;
import java.util.ArrayList;
import java.util.List;

/** Raises the first grant: a value by cents, units by whole units. An offer without a grant gets one on the first day. */
record EquityShift(Offer offer, long most) implements Shift {

    @Override
    public Offer moved(long steps) {
        List<Grant> grants = new ArrayList<>(offer.grants());
        if (grants.isEmpty()) {
            grants.add(Grant.ofValue(Money.ofMinor(offer.currency(), steps)));
        } else {
            Grant first = grants.get(0);
            Grant.Builder raised = Grant.builder().from(first);
            first.units().ifPresent(units -> raised.units(units.plus(Fraction.of(steps))));
            first.value().ifPresent(value -> raised.value(value.plus(Money.ofMinor(value.currency(), steps))));
            grants.set(0, raised.build());
        }
        return Offer.builder().from(offer).grants(grants).build();
    }

    @Override
    public String ask(long steps) {
        if (offer.grants().isEmpty()) {
            return "a grant of " + Money.ofMinor(offer.currency(), steps).grouped();
        }
        Grant first = offer.grants().get(0);
        return first.value()
                .map(value -> Money.ofMinor(value.currency(), steps).grouped() + " more in the " + first.label()
                        + " grant, "
                        + value.plus(Money.ofMinor(value.currency(), steps)).grouped() + " in all")
                .orElseGet(() -> steps + " more " + first.label() + " units, "
                        + first.units().orElseThrow().plus(Fraction.of(steps)) + " in all");
    }
}
