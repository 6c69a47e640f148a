package io.github.pmprep.engine.compensation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.pmprep.api.Compensation;
import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.compensation.Bonus;
import io.github.pmprep.model.compensation.Clawback;
import io.github.pmprep.model.compensation.ClawbackReading;
import io.github.pmprep.model.compensation.Grant;
import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.compensation.Payment;
import io.github.pmprep.model.compensation.Raise;
import io.github.pmprep.model.compensation.ledger.Span;
import io.github.pmprep.model.compensation.vesting.VestingSchedule;
import io.github.pmprep.model.compensation.vesting.VestingStep;
import io.github.pmprep.model.compensation.worth.ShareDistribution;
import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.money.Money;
import io.github.pmprep.model.money.Price;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("Bad input is refused with its value and the remedy:")
class BadInputTest {

    private static final LocalDate START = LocalDate.parse("2027-01-04");

    private final Compensation compensation =
            PmPrep.builder().discovery(false).build().compensation();

    private static void refused(String message, Executable action) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, action).getMessage());
    }

    private static Offer.Builder offer() {
        return Offer.builder().start(START).base(Money.ofMajor("USD", 200_000));
    }

    @Test
    @DisplayName("portions that fall short of the whole, or exceed it")
    void portions() {
        refused(
                "vestingSchedule.steps (25 % + 1/3 = 7/12) must add up to 100 %. Add the missing 5/12.",
                () -> VestingSchedule.builder()
                        .addSteps(VestingStep.months("25 %", 12, 1), VestingStep.months("1/3", 12, 1))
                        .build());
        refused(
                "vestingSchedule.steps (60 % + 60 % = 120 %) must add up to 100 %. Take away 20 %.",
                () -> VestingSchedule.builder()
                        .addSteps(VestingStep.months("60 %", 12, 1), VestingStep.months("60 %", 12, 1))
                        .build());
    }

    @Test
    @DisplayName("a cliff past the end")
    void cliff() {
        refused(
                "vestingSchedule.cliffMonths (60) must not lie past the end of the schedule, after 48 months. Shorten the"
                        + " cliff.",
                () -> VestingSchedule.builder()
                        .from(VestingSchedule.levelQuarterly(4))
                        .cliffMonths(60)
                        .build());
    }

    @Test
    @DisplayName("an unknown currency")
    void currency() {
        refused(
                "currency (\"USX\") must be an ISO 4217 code. Write it like \"USD\" or \"EUR\".",
                () -> Money.ofMajor("USX", 1));
    }

    @Test
    @DisplayName("a missing exchange rate")
    void rate() {
        Offer offer =
                offer().addSignOns(Payment.of(Money.ofMajor("GBP", 1_000))).build();
        refused(
                "exchangeRates ([]) must have a rate between GBP and USD. Add what one GBP costs in USD, and on which day.",
                () -> compensation.total(offer));
    }

    @Test
    @DisplayName("negative money and negative units")
    void negative() {
        refused(
                "offer.base (USD -1.00) must not be negative. Give the yearly base.",
                () -> Offer.builder()
                        .start(START)
                        .base(Money.ofMajor("USD", -1))
                        .build());
        refused(
                "grant.units (-5) must not be negative. Leave the grant out if it is none.",
                () -> Grant.ofUnits(-5, Price.parse("USD 10")));
        refused(
                "units (-5) must not be negative. Give the number of units granted.",
                () -> compensation.tranches(VestingSchedule.singleYear(), Fraction.of(-5), START, START));
    }

    @Test
    @DisplayName("dates in the wrong order")
    void dates() {
        refused(
                "raise.on (2026-01-04) must be after 2027-01-04. List raises in order, after the first day.",
                () -> offer().addRaises(Raise.of(LocalDate.parse("2026-01-04"), Money.ofMajor("USD", 1)))
                        .build());
        refused(
                "span.endExclusive (2026-01-04) must not be before startInclusive (2027-01-04). Swap the two.",
                () -> Span.of(START, LocalDate.parse("2026-01-04")));
        refused(
                "day (2027-01-03) must not be before the first day, 2027-01-04. Leave on that day or later.",
                () -> compensation.leaving(compensation.ledger(offer().build()), START.minusDays(1)));
    }

    @Test
    @DisplayName("a percentage that lost its percent sign")
    void percent() {
        refused(
                "bonus.target (15) must lie between 0 and 10 times the base. Write fifteen percent as \"15 %\" or \"0.15\".",
                () -> Bonus.ofTarget("15"));
        refused(
                "fraction (\"15 per cent\") must be a percentage, a fraction or a decimal number of at most 18 digits. Write it"
                        + " like \"15 %\", \"1/3\" or \"0.15\".",
                () -> Fraction.parse("15 per cent"));
        refused(
                "shareDistribution.volatility (3500 %) must lie between 0 % and 300 %. Write thirty-five percent as \"35 %\" or"
                        + " \"0.35\".",
                () -> ShareDistribution.ofVolatility("35"));
    }

    @Test
    @DisplayName("a grant with no schedule, or with two sizes")
    void grants() {
        Offer offer = offer().addGrants(Grant.ofValue(Money.ofMajor("USD", 1))).build();
        refused(
                "grant.vesting (RSU) must be known. Give the grant or the offer a vesting schedule, or name a company that has"
                        + " one.",
                () -> compensation.total(offer));
        refused(
                "grant (RSU) must be a value or a number of units. Give either value or units.",
                () -> Grant.builder()
                        .value(Money.ofMajor("USD", 1))
                        .units(Fraction.ONE)
                        .price(Price.parse("USD 1"))
                        .build());
    }

    @Test
    @DisplayName("half a unit where units are not divided")
    void halves() {
        refused(
                "units (4.5) must be whole under CUMULATIVE_ROUNDING. Round them, or allocate them as FRACTIONAL.",
                () -> compensation.tranches(VestingSchedule.singleYear(), Fraction.parse("4.5"), START, START));
    }

    @Test
    @DisplayName("a clawback without a window, a net one without what was withheld")
    void clawback() {
        refused(
                "clawback.months (0) must lie between 1 and 600. Leave the clawback out if nothing is ever repaid.",
                () -> Clawback.of(ClawbackReading.BY_DAY, 0));
        refused(
                "reading (\"sometimes\") must be a known one. Choose one of full-until-date, by-day, by-month,"
                        + " by-calendar-month.",
                () -> ClawbackReading.of("sometimes"));
    }

    @Test
    @DisplayName("an unknown company")
    void company() {
        refused(
                "company (\"nowhere\") must be one that is loaded. Choose one of amazon, or add the plugin that knows it.",
                () -> PmPrep.load()
                        .compensation()
                        .total(offer().company("nowhere").build()));
    }
}
