package io.github.pmprep.engine.compensation.negotiation;

import io.github.pmprep.model.compensation.negotiation.Evidence;
import io.github.pmprep.model.compensation.negotiation.Leverage;
import io.github.pmprep.model.compensation.negotiation.NegotiationPolicy;
import io.github.pmprep.model.compensation.negotiation.NegotiationRequest;
import io.github.pmprep.model.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** States what a candidate can put behind an ask. */
final class LeverageCase {

    private LeverageCase() {}

    static Leverage of(
            NegotiationRequest request, Optional<NegotiationPolicy> policy, Money current, List<Money> competing) {
        List<Evidence> asked = policy.map(NegotiationPolicy::evidence)
                .orElse(List.of(Evidence.COMPETING_OFFERS, Evidence.MARKET_RATES));
        List<Evidence> atHand =
                asked.stream().filter(evidence -> has(request, evidence)).toList();
        List<Evidence> missing =
                asked.stream().filter(evidence -> !has(request, evidence)).toList();
        List<Money> above =
                competing.stream().filter(value -> value.compareTo(current) > 0).toList();
        Optional<Money> bestAboveBy = above.stream().max(Money::compareTo).map(best -> best.minus(current));
        return Leverage.builder()
                .offers(competing.size())
                .offersAbove(above.size())
                .bestAboveBy(bestAboveBy)
                .atHand(atHand)
                .missing(missing)
                .statement(statement(competing.size(), above.size(), bestAboveBy, missing))
                .build();
    }

    private static boolean has(NegotiationRequest request, Evidence evidence) {
        return evidence == Evidence.COMPETING_OFFERS
                ? !request.competing().isEmpty()
                : request.evidence().contains(evidence);
    }

    private static String statement(int offers, int above, Optional<Money> by, List<Evidence> missing) {
        String strength = switch (Math.min(offers, 2)) {
            case 0 -> "There is no competing offer, which is the weakest position";
            case 1 -> "There is one competing offer; several are the strongest leverage";
            default -> "There are " + offers + " competing offers, which is the strongest leverage";
        };
        String gap = by.map(money -> above == 1
                        ? "; one is above this offer, by " + money.grouped()
                        : "; " + above + " are above this offer, the best by " + money.grouped())
                .orElse(offers == 0 ? "" : "; none is above this offer");
        String bring = missing.isEmpty()
                ? ""
                : " Still to bring: "
                        + missing.stream().map(LeverageCase::words).collect(Collectors.joining(", ")) + ".";
        return strength + gap + "." + bring;
    }

    private static String words(Evidence evidence) {
        return switch (evidence) {
            case COMPETING_OFFERS -> "a competing offer";
            case MARKET_RATES -> "market rates for the level, with their source";
            case OWN_RESULTS -> "own results in figures";
        };
    }
}
