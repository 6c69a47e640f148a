package io.github.pmprep.engine.compensation.negotiation;

import io.github.pmprep.engine.compensation.comparison.Yardstick;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.compensation.ledger.Ledger;
import io.github.pmprep.model.compensation.negotiation.Lever;
import io.github.pmprep.model.compensation.negotiation.LeverMove;
import io.github.pmprep.model.compensation.negotiation.Leverage;
import io.github.pmprep.model.compensation.negotiation.MoveOutcome;
import io.github.pmprep.model.compensation.negotiation.Negotiation;
import io.github.pmprep.model.compensation.negotiation.NegotiationRequest;
import io.github.pmprep.model.money.Money;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Works out how an offer reaches its target. */
public final class Negotiator {

    private final NegotiationRequest request;
    private final Yardstick yardstick;
    private final Policy policy;

    /**
     * Creates the negotiation of an offer.
     *
     * @param company the company of the offer, where it is known
     */
    public Negotiator(NegotiationRequest request, Yardstick yardstick, Optional<Company> company) {
        this.request = request;
        this.yardstick = yardstick;
        this.policy = new Policy(request.policy(), company);
    }

    /** Returns each lever alone, the best mix, and what to say. */
    public Negotiation negotiate() {
        Offer offer = request.offer();
        request.competing().forEach(other -> yardstick.requireComparable(offer, other));
        Money current = yardstick.value(offer);
        List<Money> competing =
                request.competing().stream().map(yardstick::value).toList();
        Optional<Offer> best = competing.isEmpty()
                ? Optional.empty()
                : Optional.of(request.competing().get(competing.indexOf(Collections.max(competing))));
        Money target = request.target().orElseGet(() -> Collections.max(competing));
        Money gap = target.minus(current);
        List<LeverMove> mix = gap.minorUnits() <= 0 ? List.of() : new Mix(policy, yardstick, target, offer).moves(best);
        Leverage leverage = LeverageCase.of(request, policy.known(), current, competing);
        Ledger own = yardstick.ledger(offer);
        return Negotiation.builder()
                .current(current)
                .target(target)
                .standings(policy.level(offer)
                        .map(level -> Standings.of(offer, level))
                        .orElse(List.of()))
                .levers(levers(target))
                .mix(mix)
                .leverage(leverage)
                .talkingPoints(TalkingPoints.of(own, best.map(yardstick::ledger), gap, mix, leverage))
                .build();
    }

    private List<LeverMove> levers(Money target) {
        List<LeverMove> moves = new ArrayList<>();
        Arrays.stream(Lever.values()).map(lever -> alone(lever, target)).forEach(moves::add);
        return moves;
    }

    private LeverMove alone(Lever lever, Money target) {
        Offer offer = request.offer();
        Optional<String> forbidden = policy.forbids(lever);
        if (forbidden.isPresent()) {
            return refused(lever, MoveOutcome.FORBIDDEN, forbidden.get());
        }
        if (lever == Lever.LEVEL && policy.nextLevel(offer).isEmpty()) {
            return refused(lever, MoveOutcome.IMPOSSIBLE, "No higher level with bands is known for this offer.");
        }
        return new SmallestMove(yardstick, target).of(lever, policy.shift(lever, offer), policy.reason(lever));
    }

    private static LeverMove refused(Lever lever, MoveOutcome outcome, String reason) {
        return LeverMove.builder().lever(lever).outcome(outcome).reason(reason).build();
    }
}
