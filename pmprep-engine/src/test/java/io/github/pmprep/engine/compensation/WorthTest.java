package io.github.pmprep.engine.compensation;

import static io.github.pmprep.engine.compensation.GeneratedOffers.forEachSeed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.api.Compensation;
import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.compensation.Grant;
import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.compensation.Payment;
import io.github.pmprep.model.compensation.assumption.Assumptions;
import io.github.pmprep.model.compensation.assumption.GrowthSteps;
import io.github.pmprep.model.compensation.assumption.PricePath;
import io.github.pmprep.model.compensation.assumption.PricePoint;
import io.github.pmprep.model.compensation.ledger.Ledger;
import io.github.pmprep.model.compensation.vesting.VestingSchedule;
import io.github.pmprep.model.compensation.vesting.VestingStep;
import io.github.pmprep.model.compensation.worth.Chance;
import io.github.pmprep.model.compensation.worth.Compounding;
import io.github.pmprep.model.compensation.worth.Discounting;
import io.github.pmprep.model.compensation.worth.Method;
import io.github.pmprep.model.compensation.worth.PaymentTiming;
import io.github.pmprep.model.compensation.worth.PresentValue;
import io.github.pmprep.model.compensation.worth.ShareDistribution;
import io.github.pmprep.model.compensation.worth.WorthDistribution;
import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.money.Money;
import io.github.pmprep.model.money.Price;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Worth")
class WorthTest {

    private static final LocalDate START = LocalDate.parse("2027-01-04");
    private static final VestingSchedule AFTER_A_YEAR =
            VestingSchedule.builder().addSteps(VestingStep.months("1", 12, 1)).build();

    private final Compensation compensation =
            PmPrep.builder().discovery(false).build().compensation();

    private static Offer stock(long value, VestingSchedule vesting) {
        return Offer.builder()
                .start(START)
                .base(Money.ofMajor("USD", 0))
                .addGrants(Grant.ofValue(Money.ofMajor("USD", value)))
                .vesting(vesting)
                .build();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("now of 110,000 dollars in a year at ten percent depends on how the rate is added")
    @CsvSource({
        "yearly, 100000.00",
        "half-yearly, 99773.24",
        "quarterly, 99654.57",
        "monthly, 99573.37",
        "continuously, 99532.12"
    })
    void compounding(String compounding, String expected) {
        Offer offer = Offer.builder()
                .start(START)
                .base(Money.ofMajor("USD", 0))
                .addSignOns(Payment.after(12, Money.ofMajor("USD", 110_000)))
                .build();
        Discounting discounting =
                Discounting.of(Fraction.parse("10 %"), Compounding.of(compounding), PaymentTiming.AS_DATED);
        assertEquals(
                "USD " + expected,
                compensation
                        .presentValue(compensation.ledger(offer), discounting)
                        .total()
                        .toString());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("now of four years of 100,000 dollars at five percent depends on when they are taken to be paid")
    @CsvSource({"end-of-year, 354595.05", "start-of-year, 372324.80", "middle-of-year, 363351.80", "as-dated, 362649.60"
    })
    void timing(String timing, String expected) {
        Offer offer =
                Offer.builder().start(START).base(Money.ofMajor("USD", 100_000)).build();
        PresentValue value = compensation.presentValue(
                compensation.ledger(offer),
                Discounting.of(Fraction.parse("5 %"), Compounding.YEARLY, PaymentTiming.of(timing)));
        assertEquals("USD " + expected, value.total().toString());
        assertEquals(value.total(), value.years().stream().reduce(Money.ofMinor("USD", 0), Money::plus));
    }

    @Test
    @DisplayName("of a growing share follows the growth: in one step a year, or smoothly")
    void growth() {
        Offer offer = stock(120_000, VestingSchedule.levelQuarterly(1));
        assertEquals("USD 123000.00", total(offer, "10 %", GrowthSteps.YEARLY));
        assertEquals("USD 127410.66", total(offer, "10 %", GrowthSteps.SMOOTH));
    }

    private String total(Offer offer, String growth, GrowthSteps steps) {
        PricePath path = PricePath.builder()
                .yearlyGrowth(Fraction.parse(growth))
                .steps(steps)
                .build();
        return compensation
                .total(offer, Assumptions.builder().sharePrice(path).build())
                .total()
                .toString();
    }

    @Test
    @DisplayName("of a share along a given path, less a haircut for what cannot be sold")
    void givenPath() {
        Assumptions assumed = Assumptions.builder()
                .sharePrice(PricePath.builder()
                        .addPoints(PricePoint.of(LocalDate.parse("2027-06-01"), "2"))
                        .addPoints(PricePoint.of(LocalDate.parse("2028-01-01"), "0.5"))
                        .build())
                .haircut(Fraction.parse("30 %"))
                .build();
        assertEquals(
                "USD 115500.00",
                compensation
                        .total(stock(120_000, VestingSchedule.levelQuarterly(1)), assumed)
                        .total()
                        .toString());
    }

    @Test
    @DisplayName("of options is what the price exceeds the strike by, and never less than nothing")
    void options() {
        Offer offer = Offer.builder()
                .from(stock(0, AFTER_A_YEAR))
                .grants(List.of(Grant.builder()
                        .units(Fraction.of(1_000))
                        .price(Price.parse("USD 10"))
                        .strike(Price.parse("USD 8"))
                        .build()))
                .build();
        assertEquals("USD 2000.00", total(offer, "0 %", GrowthSteps.SMOOTH));
        assertEquals("USD 4000.00", total(offer, "20 %", GrowthSteps.SMOOTH));
        assertEquals("USD 0.00", total(offer, "-50 %", GrowthSteps.SMOOTH));
    }

    @Test
    @DisplayName("of a share in a year is lognormal: its percentiles have a closed form")
    void lognormal() {
        WorthDistribution worth = compensation.distribution(
                stock(100_000, AFTER_A_YEAR), Assumptions.none(), ShareDistribution.ofVolatility("40 %"));
        assertEquals(Method.CLOSED_FORM, worth.method());
        assertEquals("USD 100000.00", worth.mean().toString());
        assertEquals("USD 92311.63", worth.percentile(50).toString());
        assertEquals("USD 178236.56", worth.percentile(95).toString());
    }

    @Test
    @DisplayName("of an option under an unknown price is that of the formula of Black and Scholes, not discounted")
    void blackScholes() {
        Offer offer = Offer.builder()
                .from(stock(0, AFTER_A_YEAR))
                .grants(List.of(Grant.builder()
                        .units(Fraction.of(1_000))
                        .price(Price.parse("USD 100"))
                        .strike(Price.parse("USD 100"))
                        .build()))
                .build();
        assertEquals(
                "USD 7965.57",
                compensation
                        .distribution(offer, Assumptions.none(), ShareDistribution.ofVolatility("20 %"))
                        .mean()
                        .toString());
    }

    @Test
    @DisplayName(
            "of sixteen quarters is simulated with a standard error of at most 0.1 %, which tells the true error (64 seeds)")
    void simulation() {
        Offer offer = stock(400_000, VestingSchedule.levelQuarterly(4));
        double errors = 0;
        double told = 0;
        for (long seed = 1; seed <= 64; seed++) {
            WorthDistribution worth = compensation.distribution(
                    offer,
                    Assumptions.none(),
                    ShareDistribution.builder()
                            .volatility(Fraction.parse("35 %"))
                            .seed(seed)
                            .build());
            assertEquals(Method.SIMULATION, worth.method());
            assertEquals(4_096, worth.paths());
            errors += Math.pow(worth.simulatedMean().minus(worth.mean()).minorUnits() / 400_000_00.0, 2);
            told += Math.pow(worth.standardError().minorUnits() / 400_000_00.0, 2);
        }
        double error = Math.sqrt(errors / 64);
        double standardError = Math.sqrt(told / 64);
        assertTrue(standardError <= 0.001, "standard error " + standardError);
        assertTrue(
                error < 1.5 * standardError && error > standardError / 1.5,
                "error " + error + ", standard error " + standardError);
    }

    @Test
    @DisplayName("beats another offer with a chance that two samples and the integral agree on")
    void chance() {
        ShareDistribution wild = ShareDistribution.ofVolatility("60 %");
        ShareDistribution calm = ShareDistribution.ofVolatility("20 %");
        Offer one = stock(100_000, AFTER_A_YEAR);
        Chance chance = compensation.chanceToBeat(one, wild, one, calm, Assumptions.none());
        assertEquals(Method.QUADRATURE, chance.method());
        assertEquals("0.4001", chance.chance().toString());
        Offer cash =
                Offer.builder().start(START).base(Money.ofMajor("USD", 25_000)).build();
        Chance overCash = compensation.chanceToBeat(one, wild, cash, calm, Assumptions.none());
        assertEquals(Method.CLOSED_FORM, overCash.method());
        assertEquals("0.3821", overCash.chance().toString());
        Offer quarters = stock(100_000, VestingSchedule.levelQuarterly(4));
        Chance simulated = compensation.chanceToBeat(quarters, calm, quarters, calm, Assumptions.none());
        assertEquals(Method.SIMULATION, simulated.method());
        assertTrue(
                Math.abs(simulated.chance().doubleValue() - 0.5)
                        <= 4 * simulated.standardError().doubleValue() + 0.001,
                "two equal offers are even: " + simulated);
    }

    @Test
    @DisplayName("now is the sum itself where the rate is nothing (500 offers)")
    void noRate() {
        Discounting none = Discounting.of(Fraction.ZERO, Compounding.MONTHLY, PaymentTiming.AS_DATED);
        forEachSeed(500, seed -> {
            Ledger ledger = compensation.ledger(new GeneratedOffers(seed).offer());
            assertEquals(ledger.total(), compensation.presentValue(ledger, none).total());
        });
    }
}
