package io.github.pmprep.engine.compensation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.pmprep.api.Compensation;
import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.compensation.Grant;
import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.compensation.Payment;
import io.github.pmprep.model.compensation.assumption.Assumptions;
import io.github.pmprep.model.compensation.comparison.Comparison;
import io.github.pmprep.model.compensation.comparison.Measure;
import io.github.pmprep.model.compensation.comparison.RankedOffer;
import io.github.pmprep.model.compensation.comparison.View;
import io.github.pmprep.model.compensation.vesting.VestingSchedule;
import io.github.pmprep.model.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A comparison")
class ComparisonTest {

    private static final LocalDate START = LocalDate.parse("2027-01-04");

    private final Compensation compensation =
            PmPrep.builder().discovery(false).build().compensation();

    private static Offer offer(String name, long base, long signOn, long grant) {
        return Offer.builder()
                .name(name)
                .start(START)
                .base(Money.ofMajor("USD", base))
                .addSignOns(Payment.of(Money.ofMajor("USD", signOn)))
                .addGrants(Grant.ofValue(Money.ofMajor("USD", grant)))
                .vesting(VestingSchedule.levelQuarterly(4))
                .build();
    }

    private final List<Offer> offers = List.of(
            offer("cash", 220_000, 0, 0), offer("stock", 180_000, 0, 240_000), offer("early", 190_000, 60_000, 0));

    private List<String> ranked(View view) {
        return compensation.compare(offers, view, Assumptions.none()).ranking().stream()
                .map(offer -> offer.rank() + " " + offer.name() + " " + offer.value())
                .toList();
    }

    @Test
    @DisplayName("ranks by the chosen view")
    void views() {
        assertEquals(
                List.of("1 stock USD 960000.00", "2 cash USD 880000.00", "3 early USD 820000.00"),
                ranked(View.ofTotal()));
        assertEquals(
                List.of("1 early USD 250000.00", "2 stock USD 240000.00", "3 cash USD 220000.00"),
                ranked(View.ofFirstYears(1)));
        assertEquals(
                List.of("1 cash USD 880000.00", "2 early USD 820000.00", "3 stock USD 720000.00"),
                ranked(View.builder().measure(Measure.GUARANTEED).build()));
        assertEquals(
                List.of("1 stock USD 240000.00", "2 cash USD 220000.00", "3 early USD 205000.00"),
                ranked(View.builder().measure(Measure.AVERAGE_PER_YEAR).build()));
    }

    @Test
    @DisplayName("says where an offer is behind: by part and by year, and the two agree")
    void gaps() {
        RankedOffer cash = compensation.compare(offers).ranking().get(1);
        assertEquals("USD 80000.00", cash.behind().toString());
        assertEquals("USD -160000.00", cash.behindByPart().base().toString());
        assertEquals("USD 240000.00", cash.behindByPart().equity().toString());
        assertEquals(cash.behind(), cash.behindByPart().total());
        assertEquals(cash.behind(), cash.behindByYear().stream().reduce(Money.ofMinor("USD", 0), Money::plus));
    }

    @Test
    @DisplayName("lets equal offers share a place")
    void ties() {
        Comparison comparison = compensation.compare(List.of(offers.get(0), offers.get(0), offers.get(2)));
        assertEquals(
                List.of(1, 1, 3),
                comparison.ranking().stream().map(RankedOffer::rank).toList());
    }

    @Test
    @DisplayName("does not depend on the order in which offers are given (1000 offers)")
    void order() {
        SplittableRandom random = new SplittableRandom(7);
        List<Offer> many = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            many.add(offer("offer " + i, 100_000 + 7L * random.nextInt(20_000) + i, 0, random.nextInt(300_000)));
        }
        List<Offer> reversed = new ArrayList<>(many);
        Collections.reverse(reversed);
        assertEquals(
                compensation.compare(many).ranking().stream()
                        .map(RankedOffer::value)
                        .toList(),
                compensation.compare(reversed).ranking().stream()
                        .map(RankedOffer::value)
                        .toList());
    }

    @Test
    @DisplayName("refuses offers in two currencies or over two horizons, and says how to put it right")
    void notComparable() {
        Offer euros = Offer.builder()
                .name("euros")
                .start(START)
                .base(Money.ofMajor("EUR", 100_000))
                .build();
        assertEquals(
                "offer.currency (euros: EUR) must be USD like that of cash. Set the currency of one offer and add the dated"
                        + " exchange rate to convert to it.",
                assertThrows(IllegalArgumentException.class, () -> compensation.compare(List.of(offers.get(0), euros)))
                        .getMessage());
        Offer brief = Offer.builder().from(offers.get(1)).horizonMonths(24).build();
        assertEquals(
                "offer.horizonMonths (stock: 24) must be 48 like that of cash. Give the view a horizon for both.",
                assertThrows(IllegalArgumentException.class, () -> compensation.compare(List.of(offers.get(0), brief)))
                        .getMessage());
        assertEquals(
                "offers ([]) must not be empty. Give at least one offer.",
                assertThrows(IllegalArgumentException.class, () -> compensation.compare(List.of()))
                        .getMessage());
    }
}
