package io.github.pmprep.engine.compensation.negotiation;

import io.github.pmprep.engine.compensation.comparison.Yardstick;
import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.compensation.ledger.Ledger;
import io.github.pmprep.model.compensation.negotiation.Lever;
import io.github.pmprep.model.compensation.negotiation.LeverMove;
import io.github.pmprep.model.compensation.negotiation.MoveOutcome;
import io.github.pmprep.model.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Mixes levers: sign-on first fills the early years in which the best competing offer is ahead, as far as policy lets it, then
 * the levers follow in the order in which the company moves them, each by no more than is still missing.
 */
final class Mix {

    private final Policy policy;
    private final Yardstick yardstick;
    private final Money target;
    private final List<LeverMove> moves = new ArrayList<>();
    private Offer offer;

    Mix(Policy policy, Yardstick yardstick, Money target, Offer offer) {
        this.policy = policy;
        this.yardstick = yardstick;
        this.target = target;
        this.offer = offer;
    }

    List<LeverMove> moves(Optional<Offer> competing) {
        if (competing.isPresent() && policy.forbids(Lever.SIGN_ON).isEmpty()) {
            fillEarlyYears(yardstick.ledger(competing.get()));
        }
        for (Lever lever : policy.order()) {
            if (missing() > 0 && policy.forbids(lever).isEmpty()) {
                add(new SmallestMove(yardstick, target).of(lever, policy.shift(lever, offer), policy.reason(lever)));
            }
        }
        return List.copyOf(moves);
    }

    private long missing() {
        return target.minus(yardstick.value(offer)).minorUnits();
    }

    private void fillEarlyYears(Ledger competing) {
        for (int year : policy.signOnYears()) {
            if (year > competing.employmentYears() || missing() <= 0) {
                return;
            }
            Money ahead = competing
                    .employmentYear(year)
                    .total()
                    .minus(yardstick.ledger(offer).employmentYear(year).total());
            if (ahead.minorUnits() > 0) {
                Shift shift = policy.signOn(offer, year);
                long steps = Math.min(ahead.minorUnits(), shift.most());
                add(filled(shift, steps, year));
            }
        }
    }

    /** Fills a year, or only what is missing in all if that is less. */
    private LeverMove filled(Shift shift, long steps, int year) {
        Offer moved = shift.moved(steps);
        String reason = policy.reason(Lever.SIGN_ON);
        if (yardstick.value(moved).compareTo(target) >= 0) {
            return new SmallestMove(yardstick, target).of(Lever.SIGN_ON, shift, reason);
        }
        return LeverMove.builder()
                .lever(Lever.SIGN_ON)
                .outcome(MoveOutcome.FALLS_SHORT)
                .ask(shift.ask(steps))
                .offer(moved)
                .reached(yardstick.value(moved))
                .reason("It brings year " + year + " level. " + reason)
                .build();
    }

    private void add(LeverMove move) {
        if (move.offer().isPresent()) {
            moves.add(move);
            offer = move.offer().get();
        }
    }
}
