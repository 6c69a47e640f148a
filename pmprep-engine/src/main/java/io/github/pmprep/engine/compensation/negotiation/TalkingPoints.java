package io.github.pmprep.engine.compensation.negotiation;

import io.github.pmprep.model.compensation.ledger.Breakdown;
import io.github.pmprep.model.compensation.ledger.Ledger;
import io.github.pmprep.model.compensation.negotiation.LeverMove;
import io.github.pmprep.model.compensation.negotiation.Leverage;
import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the facts of a negotiation into a few sentences that begin with the whole and never stand on the base alone. */
final class TalkingPoints {

    private TalkingPoints() {}

    static List<String> of(Ledger own, Optional<Ledger> best, Money gap, List<LeverMove> mix, Leverage leverage) {
        List<String> points = new ArrayList<>();
        points.add(whole(own));
        if (gap.minorUnits() <= 0) {
            points.add("As a whole it is where I want it to be, so I have no ask on the amount.");
            return points;
        }
        best.ifPresent(other -> points.add(competing(own, other, leverage)));
        if (best.isEmpty()) {
            points.add("For me to say yes, the whole would have to come to " + gap.grouped() + " more.");
        }
        if (!mix.isEmpty()) {
            points.add("What would close it, all together: "
                    + mix.stream().map(move -> move.ask().orElseThrow()).collect(Collectors.joining("; ")) + ".");
        }
        points.add("I am flexible on how the whole is put together. Which of its parts can you move?");
        return points;
    }

    private static String whole(Ledger own) {
        Breakdown all = own.all();
        Money early = own.firstYears(Math.min(2, own.employmentYears())).equity();
        String equity = all.equity().minorUnits() == 0
                ? ""
                : "; " + percent(early, all.equity()) + " of its equity vests in the first two years";
        return "I look at the offer as a whole: " + all.total().grouped() + " over " + own.employmentYears()
                + (own.employmentYears() == 1 ? " year" : " years") + ", "
                + own.averagePerYear().grouped()
                + " a year on average" + equity + ".";
    }

    private static String competing(Ledger own, Ledger best, Leverage leverage) {
        int widest = 1;
        long gap = Long.MIN_VALUE;
        for (int year = 1; year <= Math.min(own.employmentYears(), best.employmentYears()); year++) {
            long ahead = best.employmentYear(year)
                    .total()
                    .minus(own.employmentYear(year).total())
                    .minorUnits();
            if (ahead > gap) {
                gap = ahead;
                widest = year;
            }
        }
        String others = leverage.offers() == 1 ? "Another offer" : "The best of " + leverage.offers() + " other offers";
        return others + " comes to " + best.total().grouped() + " over the same time; the gap is widest in year "
                + widest + ", at " + Money.ofMinor(own.currency(), gap).grouped() + ".";
    }

    private static String percent(Money part, Money whole) {
        BigDecimal percent = Fraction.of(part.minorUnits(), whole.minorUnits())
                .times(Fraction.of(100))
                .decimal(0);
        return percent.toPlainString() + " %";
    }
}
