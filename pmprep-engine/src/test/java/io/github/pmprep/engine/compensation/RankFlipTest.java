package io.github.pmprep.engine.compensation;

import static io.github.pmprep.engine.compensation.GeneratedOffers.forEachSeed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.api.Compensation;
import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.compensation.Bonus;
import io.github.pmprep.model.compensation.Grant;
import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.compensation.Payment;
import io.github.pmprep.model.compensation.assumption.Assumptions;
import io.github.pmprep.model.compensation.assumption.GrowthSteps;
import io.github.pmprep.model.compensation.assumption.PricePath;
import io.github.pmprep.model.compensation.comparison.Flip;
import io.github.pmprep.model.compensation.comparison.FlipParameter;
import io.github.pmprep.model.compensation.comparison.FlipRange;
import io.github.pmprep.model.compensation.comparison.FlipReport;
import io.github.pmprep.model.compensation.comparison.View;
import io.github.pmprep.model.compensation.vesting.VestingSchedule;
import io.github.pmprep.model.compensation.vesting.VestingStep;
import io.github.pmprep.model.compensation.worth.Compounding;
import io.github.pmprep.model.compensation.worth.Discounting;
import io.github.pmprep.model.compensation.worth.PaymentTiming;
import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The order of two offers")
class RankFlipTest {

    private static final LocalDate START = LocalDate.parse("2027-01-04");

    private final Compensation compensation =
            PmPrep.builder().discovery(false).build().compensation();

    private static Offer offer(String name, long base, Grant... grants) {
        return Offer.builder()
                .name(name)
                .start(START)
                .base(Money.ofMajor("USD", base))
                .addGrants(grants)
                .vesting(VestingSchedule.levelQuarterly(4))
                .build();
    }

    private FlipReport growth(Offer one, Offer other, String low, String high) {
        return compensation.flips(
                one, other, FlipRange.of(FlipParameter.SHARE_GROWTH, low, high), View.ofTotal(), Assumptions.none());
    }

    @Test
    @DisplayName("changes at the share-price growth at which both come to the same")
    void growthFlip() {
        Offer cash = offer("cash", 231_000);
        Offer stock = Offer.builder()
                .from(offer("stock", 200_000))
                .addGrants(Grant.builder()
                        .value(Money.ofMajor("USD", 100_000))
                        .vesting(VestingSchedule.builder()
                                .addSteps(VestingStep.months("100 %", 12, 1))
                                .build())
                        .build())
                .build();
        Flip flip = growth(cash, stock, "0 %", "50 %").flips().get(0);
        assertEquals("USD 0.00", flip.aheadAfter().toString());
        assertTrue(flip.before().compareTo(Fraction.parse("24 %")) < 0, "before is " + flip.before());
        assertTrue(
                flip.after().compareTo(Fraction.parse("23.999 %")) > 0,
                "after is " + flip.after() + ", but 124,000 of stock for 100,000 takes 24 %");
    }

    @Test
    @DisplayName("changes back where the growth weighs the two differently: two flips, in order")
    void twoFlips() {
        VestingSchedule early = VestingSchedule.builder()
                .addSteps(VestingStep.months("100 %", 12, 1))
                .build();
        VestingSchedule split = VestingSchedule.builder()
                .addSteps(VestingStep.builder()
                        .portion(Fraction.parse("1/2"))
                        .every(0)
                        .build())
                .addSteps(VestingStep.months("50 %", 24, 1))
                .build();
        Offer middle = offer(
                "middle",
                1_001,
                Grant.builder()
                        .value(Money.ofMajor("USD", 200_000))
                        .vesting(early)
                        .build());
        Offer ends = offer(
                "ends",
                1_000,
                Grant.builder()
                        .value(Money.ofMajor("USD", 200_000))
                        .vesting(split)
                        .build());
        FlipReport report = growth(middle, ends, "-30 %", "30 %");
        assertEquals(2, report.flips().size());
        assertTrue(report.aheadAtLow().isNegative(), "middle is behind at -30 %: " + report.aheadAtLow());
        assertTrue(report.aheadAtHigh().isNegative(), "middle is behind at 30 %: " + report.aheadAtHigh());
        assertTrue(
                report.flips().get(0).after().compareTo(report.flips().get(1).before()) < 0,
                "flips in order: " + report.flips());
    }

    @Test
    @DisplayName("never changes where one offer is more of everything, and that is proven in a single stretch")
    void never() {
        FlipReport report = growth(
                offer("more", 210_000, Grant.ofValue(Money.ofMajor("USD", 900_000))),
                offer("less", 200_000),
                "-20 %",
                "40 %");
        assertTrue(report.never(), report.toString());
        assertEquals(1, report.provenStretches());
    }

    @Test
    @DisplayName("changes with the horizon when a cliff is passed")
    void horizon() {
        Offer cash = offer("cash", 220_000);
        Offer stock = offer(
                "stock",
                200_000,
                Grant.builder()
                        .value(Money.ofMajor("USD", 100_000))
                        .vesting(VestingSchedule.levelMonthlyWithCliff(4))
                        .build());
        FlipReport report = compensation.flips(
                cash, stock, FlipRange.of(FlipParameter.HORIZON, "1", "48"), View.ofTotal(), Assumptions.none());
        assertEquals(
                List.of("11 to 12"),
                report.flips().stream()
                        .map(flip -> flip.before() + " to " + flip.after())
                        .toList());
    }

    @Test
    @DisplayName("changes with the discount rate between money now and more money later")
    void discountRate() {
        Offer now = Offer.builder()
                .from(offer("now", 100_000))
                .addSignOns(Payment.of(Money.ofMajor("USD", 100_000)))
                .build();
        Offer later = Offer.builder()
                .from(offer("later", 100_000))
                .addSignOns(Payment.after(24, Money.ofMajor("USD", 121_000)))
                .build();
        View view = View.ofPresentValue(Discounting.of(Fraction.ZERO, Compounding.YEARLY, PaymentTiming.AS_DATED));
        FlipReport report = compensation.flips(
                now, later, FlipRange.of(FlipParameter.DISCOUNT_RATE, "0 %", "30 %"), view, Assumptions.none());
        Flip flip = report.flips().get(0);
        Fraction off = flip.after().minus(Fraction.parse("10 %"));
        assertTrue(
                off.compareTo(Fraction.parse("0.000001")) < 0 && off.compareTo(Fraction.parse("-0.000001")) > 0,
                "1.1 squared is 1.21, so the flip is at 10 % and not " + flip.after());
    }

    @Test
    @DisplayName("changes with the bonus payout where a bonus makes up for a lower base")
    void bonusPayout() {
        Offer base = offer("base", 220_000);
        Offer bonus = Offer.builder()
                .from(offer("bonus", 200_000))
                .addBonuses(Bonus.ofTarget("20 %"))
                .build();
        FlipReport report = compensation.flips(
                base, bonus, FlipRange.of(FlipParameter.BONUS_PAYOUT, "0", "2"), View.ofTotal(), Assumptions.none());
        assertEquals("0.500000", report.flips().get(0).after().decimal(6).toString());
        assertEquals("USD 0.00", report.flips().get(0).aheadAfter().toString());
    }

    @Test
    @DisplayName("agrees with brute force over a grid of growths, and a flip is a change of order by cents (120 pairs)")
    void bruteForce() {
        forEachSeed(120, seed -> {
            GeneratedOffers generated = new GeneratedOffers(seed);
            Offer one = sameHorizon(generated.offer());
            Offer other = sameHorizon(generated.offer());
            FlipReport report = growth(one, other, "-20 %", "40 %");
            if (!report.tooCloseToCall().isEmpty()) {
                return;
            }
            for (Flip flip : report.flips()) {
                assertTrue(
                        Integer.signum((int) Math.signum(flip.aheadBefore().minorUnits()))
                                != Integer.signum(
                                        (int) Math.signum(flip.aheadAfter().minorUnits())),
                        "no change of order at " + flip);
                assertTrue(
                        Math.abs(flip.aheadBefore().minorUnits()
                                        - flip.aheadAfter().minorUnits())
                                <= 100,
                        "a flip within a billionth moves cents: " + flip);
            }
            int last = 2;
            int changes = 0;
            for (int percent = -20; percent <= 40; percent += 3) {
                int ahead = ahead(one, other, Fraction.ofPercent(percent));
                changes += last != 2 && last != ahead ? 1 : 0;
                last = ahead;
            }
            assertTrue(changes <= report.flips().size(), changes + " changes on the grid, but " + report.flips());
        });
    }

    private static Offer sameHorizon(Offer offer) {
        return Offer.builder().from(offer).horizonMonths(48).build();
    }

    private int ahead(Offer one, Offer other, Fraction growth) {
        Assumptions assumed = Assumptions.builder()
                .sharePrice(PricePath.builder()
                        .yearlyGrowth(growth)
                        .steps(GrowthSteps.SMOOTH)
                        .build())
                .build();
        return compensation
                .total(one, assumed)
                .total()
                .compareTo(compensation.total(other, assumed).total());
    }
}
