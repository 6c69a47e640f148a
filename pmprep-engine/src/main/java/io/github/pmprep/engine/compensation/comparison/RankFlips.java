package io.github.pmprep.engine.compensation.comparison;

import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.compensation.assumption.Assumptions;
import io.github.pmprep.model.compensation.assumption.PricePath;
import io.github.pmprep.model.compensation.comparison.FlipRange;
import io.github.pmprep.model.compensation.comparison.FlipReport;
import io.github.pmprep.model.compensation.comparison.Measure;
import io.github.pmprep.model.compensation.comparison.View;
import io.github.pmprep.model.compensation.ledger.Ledger;
import io.github.pmprep.model.compensation.worth.Compounding;
import io.github.pmprep.model.compensation.worth.Discounting;
import io.github.pmprep.model.compensation.worth.PaymentTiming;
import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.money.Money;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Says what a parameter does to the worth of two offers, and has their flips searched for. */
public final class RankFlips {

    private final View view;
    private final Assumptions assumptions;
    private final BiFunction<Offer, Assumptions, Ledger> unfolding;

    /** Creates the flips of a view. */
    public RankFlips(View view, Assumptions assumptions, BiFunction<Offer, Assumptions, Ledger> unfolding) {
        this.view = view;
        this.assumptions = assumptions;
        this.unfolding = unfolding;
    }

    /**
     * Returns where in a range the order of two offers changes.
     *
     * @throws IllegalArgumentException if the offers differ in currency or horizon
     */
    public FlipReport of(Offer one, Offer other, FlipRange range) {
        yardstick(view, assumptions).requireComparable(one, other);
        int lines = yardstick(view, assumptions).ledger(one).lines().size()
                + yardstick(view, assumptions).ledger(other).lines().size();
        return new FlipSearch(range, one.currency(), values(one, range), values(other, range), lines + 2L).report();
    }

    private Function<Fraction, Money> values(Offer offer, FlipRange range) {
        return switch (range.parameter()) {
            case SHARE_GROWTH ->
                growth -> yardstick(
                                view,
                                Assumptions.builder()
                                        .from(assumptions)
                                        .sharePrice(PricePath.builder()
                                                .yearlyGrowth(growth)
                                                .steps(assumptions.sharePrice().steps())
                                                .build())
                                        .build())
                        .value(offer);
            case BONUS_PAYOUT ->
                payout -> yardstick(
                                view,
                                Assumptions.builder()
                                        .from(assumptions)
                                        .bonusPayout(payout)
                                        .build())
                        .value(offer);
            case DISCOUNT_RATE -> discounted(offer);
            case HORIZON ->
                months -> yardstick(
                                View.builder()
                                        .from(view)
                                        .horizonMonths((int) months.numerator())
                                        .build(),
                                assumptions)
                        .value(offer);
        };
    }

    private Function<Fraction, Money> discounted(Offer offer) {
        Discounting given =
                view.discounting().orElse(Discounting.of(Fraction.ZERO, Compounding.YEARLY, PaymentTiming.AS_DATED));
        Ledger ledger = yardstick(view, assumptions).ledger(offer);
        return rate -> {
            View discounted = View.builder()
                    .from(view)
                    .measure(Measure.PRESENT_VALUE)
                    .discounting(Discounting.of(rate, given.compounding(), given.timing()))
                    .build();
            return yardstick(discounted, assumptions).value(ledger);
        };
    }

    private Yardstick yardstick(View view, Assumptions assumptions) {
        return new Yardstick(view, assumptions, unfolding);
    }
}
