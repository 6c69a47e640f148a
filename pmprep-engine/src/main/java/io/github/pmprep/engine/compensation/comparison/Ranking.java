package io.github.pmprep.engine.compensation.comparison;

import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.compensation.comparison.Comparison;
import io.github.pmprep.model.compensation.comparison.RankedOffer;
import io.github.pmprep.model.compensation.comparison.View;
import io.github.pmprep.model.compensation.ledger.Breakdown;
import io.github.pmprep.model.compensation.ledger.Ledger;
import io.github.pmprep.model.money.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Puts offers in order, and says by how much and where each is behind the first. */
public final class Ranking {

    private Ranking() {}

    private record Measured(int index, String name, Money value, Breakdown all, List<Breakdown> years) {}

    /**
     * Returns offers in order, best first.
     *
     * @throws IllegalArgumentException if there is none, or if they differ in currency or horizon
     */
    public static Comparison of(List<Offer> offers, View view, Yardstick yardstick) {
        if (offers.isEmpty()) {
            throw new IllegalArgumentException("offers ([]) must not be empty. Give at least one offer.");
        }
        List<Measured> measured = new ArrayList<>(offers.size());
        for (int i = 0; i < offers.size(); i++) {
            Offer offer = offers.get(i);
            yardstick.requireComparable(offers.get(0), offer);
            Ledger ledger = yardstick.ledger(offer);
            List<Breakdown> years = ledger.byEmploymentYear();
            measured.add(new Measured(i, offer.name(), yardstick.value(ledger), ledger.all(), years));
        }
        measured.sort(Comparator.comparing(Measured::value).reversed().thenComparingInt(Measured::index));
        List<RankedOffer> ranking = new ArrayList<>(measured.size());
        Measured best = measured.get(0);
        for (int place = 0; place < measured.size(); place++) {
            Measured offer = measured.get(place);
            boolean tied =
                    place > 0 && offer.value().equals(measured.get(place - 1).value());
            int rank = tied ? ranking.get(place - 1).rank() : place + 1;
            ranking.add(ranked(rank, offer, best));
        }
        return Comparison.ranked(view, ranking);
    }

    private static RankedOffer ranked(int rank, Measured offer, Measured best) {
        return RankedOffer.builder()
                .rank(rank)
                .name(offer.name())
                .index(offer.index())
                .value(offer.value())
                .behind(best.value().minus(offer.value()))
                .all(offer.all())
                .years(offer.years())
                .behindByPart(best.all().minus(offer.all()))
                .behindByYear(IntStream.range(0, offer.years().size())
                        .mapToObj(year -> best.years()
                                .get(year)
                                .total()
                                .minus(offer.years().get(year).total()))
                        .toList())
                .build();
    }
}
