package io.github.pmprep.engine.compensation.negotiation;

import io.github.pmprep.model.compensation.Bonus;
import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.money.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * Raises the first bonus: a part of the base by millionths of a percent, a fixed amount by cents. An offer without a bonus gets
 * one.
 */
record BonusShift(Offer offer, long most) implements Shift {

    static final long STEPS_PER_ONE = 100_000_000;

    /** The highest part of the base that a bonus may be. */
    static final Fraction HIGHEST = Fraction.of(10);

    @Override
    public Offer moved(long steps) {
        List<Bonus> bonuses = new ArrayList<>(offer.bonuses());
        if (bonuses.isEmpty()) {
            bonuses.add(Bonus.builder().target(part(steps)).build());
        } else {
            bonuses.set(0, raised(bonuses.get(0), steps));
        }
        return Offer.builder().from(offer).bonuses(bonuses).build();
    }

    private static Fraction part(long steps) {
        return Fraction.of(steps, STEPS_PER_ONE);
    }

    private static Bonus raised(Bonus bonus, long steps) {
        Bonus.Builder raised = Bonus.builder().from(bonus);
        bonus.amount().ifPresent(amount -> raised.amount(amount.plus(Money.ofMinor(amount.currency(), steps))));
        bonus.target().ifPresent(target -> raised.target(target.plus(part(steps))));
        bonus.low().ifPresent(low -> raised.low(low.plus(part(steps))));
        bonus.high().ifPresent(high -> raised.high(high.plus(part(steps))));
        return raised.build();
    }

    @Override
    public String ask(long steps) {
        if (!offer.bonuses().isEmpty() && offer.bonuses().get(0).amount().isPresent()) {
            Money amount = offer.bonuses().get(0).amount().get();
            return "bonus raised by " + Money.ofMinor(amount.currency(), steps).grouped() + " a year";
        }
        return "bonus target raised by " + part(steps).percent() + " of base";
    }
}
