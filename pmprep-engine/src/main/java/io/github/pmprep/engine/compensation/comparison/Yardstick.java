package io.github.pmprep.engine.compensation.comparison;

import io.github.pmprep.engine.compensation.worth.PresentWorth;
import io.github.pmprep.model.compensation.Certainty;
import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.compensation.assumption.Assumptions;
import io.github.pmprep.model.compensation.comparison.View;
import io.github.pmprep.model.compensation.ledger.Breakdown;
import io.github.pmprep.model.compensation.ledger.Ledger;
import io.github.pmprep.model.money.Money;
import java.util.function.BiFunction;

/** Says what an offer comes to in one view. */
public final class Yardstick {

    private final View view;
    private final Assumptions assumptions;
    private final BiFunction<Offer, Assumptions, Ledger> unfolding;

    /**
     * Creates a yardstick.
     *
     * @param unfolding unfolds an offer
     */
    public Yardstick(View view, Assumptions assumptions, BiFunction<Offer, Assumptions, Ledger> unfolding) {
        this.view = view;
        this.assumptions = assumptions;
        this.unfolding = unfolding;
    }

    /** Returns the ledger of an offer over the horizon of the view. */
    public Ledger ledger(Offer offer) {
        Offer seen = view.horizonMonths().isEmpty()
                ? offer
                : Offer.builder()
                        .from(offer)
                        .horizonMonths(view.horizonMonths().get())
                        .build();
        return unfolding.apply(seen, assumptions);
    }

    /** Returns what an offer comes to. */
    public Money value(Offer offer) {
        return value(ledger(offer));
    }

    Money value(Ledger ledger) {
        return switch (view.measure()) {
            case TOTAL -> ledger.total();
            case AVERAGE_PER_YEAR -> ledger.averagePerYear();
            case FIRST_YEARS -> ledger.firstYears(view.years().orElseThrow()).total();
            case GUARANTEED -> guaranteed(ledger);
            case PRESENT_VALUE ->
                PresentWorth.of(ledger, view.discounting().orElseThrow()).total();
        };
    }

    private static Money guaranteed(Ledger ledger) {
        return Breakdown.of(
                        ledger.lines().stream()
                                .filter(line -> line.certainty() == Certainty.GUARANTEED)
                                .toList(),
                        Money.ofMinor(ledger.currency(), 0))
                .total();
    }

    /** Requires that an offer can be held against another one. */
    public void requireComparable(Offer offer, Offer other) {
        if (!offer.currency().equals(other.currency())) {
            throw new IllegalArgumentException(
                    "offer.currency (" + other.name() + ": " + other.currency() + ") must be "
                            + offer.currency() + " like that of " + offer.name()
                            + ". Set the currency of one offer and add the dated exchange rate to convert to it.");
        }
        if (view.horizonMonths().isEmpty() && offer.horizonMonths() != other.horizonMonths()) {
            throw new IllegalArgumentException("offer.horizonMonths (" + other.name() + ": " + other.horizonMonths()
                    + ") must be " + offer.horizonMonths() + " like that of " + offer.name()
                    + ". Give the view a horizon for both.");
        }
    }
}
