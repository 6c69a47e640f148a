package io.github.pmprep.engine.compensation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pmprep.api.Compensation;
import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.compensation.Benefit;
import io.github.pmprep.model.compensation.Bonus;
import io.github.pmprep.model.compensation.BonusOutcome;
import io.github.pmprep.model.compensation.FirstYear;
import io.github.pmprep.model.compensation.Grant;
import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.compensation.PayKind;
import io.github.pmprep.model.compensation.Payment;
import io.github.pmprep.model.compensation.Raise;
import io.github.pmprep.model.compensation.UnitRounding;
import io.github.pmprep.model.compensation.assumption.Assumptions;
import io.github.pmprep.model.compensation.ledger.Ledger;
import io.github.pmprep.model.compensation.ledger.LedgerLine;
import io.github.pmprep.model.compensation.vesting.DatedVesting;
import io.github.pmprep.model.compensation.vesting.VestingSchedule;
import io.github.pmprep.model.compensation.vesting.VestingStep;
import io.github.pmprep.model.money.ExchangeRate;
import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.money.Money;
import io.github.pmprep.model.money.Price;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An offer as it is in life")
class OfferInLifeTest {

    private static final LocalDate JULY = LocalDate.parse("2027-07-01");

    private final Compensation compensation =
            PmPrep.builder().discovery(false).build().compensation();

    private static Offer.Builder offer() {
        return Offer.builder().start(JULY).base(Money.ofMajor("USD", 120_000));
    }

    private Ledger ledger(Offer.Builder offer) {
        return compensation.ledger(offer.build());
    }

    private static List<String> lines(Ledger ledger, PayKind kind) {
        return ledger.lines().stream()
                .filter(line -> line.kind() == kind)
                .map(LedgerLine::toString)
                .toList();
    }

    @Test
    @DisplayName("that starts in July pays half a base in its first calendar year")
    void midYearStart() {
        Ledger ledger = ledger(offer());
        assertEquals("USD 60000.00", ledger.calendarYear(2027).base().toString());
        assertEquals("USD 120000.00", ledger.calendarYear(2028).base().toString());
        assertEquals("USD 120000.00", ledger.employmentYear(1).base().toString());
    }

    @Test
    @DisplayName("that starts within a month cuts that month at New Year, by days")
    void cutMonth() {
        Ledger ledger = ledger(offer().start(LocalDate.parse("2027-12-16")));
        assertEquals("USD 5161.29", ledger.calendarYear(2027).base().toString());
        assertEquals(
                "2028-01-15 base USD 5,161.29: month 1, 16 of 31 days · 1/12 of base USD 120,000.00",
                ledger.lines().get(0).toString());
        assertEquals("USD 120000.00", ledger.employmentYear(1).base().toString());
    }

    @Test
    @DisplayName("raises the base on every anniversary, and goes on from a raise that was promised")
    void raises() {
        Ledger ledger = ledger(offer().yearlyRaise(Fraction.parse("3 %"))
                .addRaises(Raise.of(LocalDate.parse("2029-07-01"), Money.ofMajor("USD", 150_000))));
        assertEquals("USD 123600.00", ledger.employmentYear(2).base().toString());
        assertEquals("USD 150000.00", ledger.employmentYear(3).base().toString());
        assertEquals("USD 154500.00", ledger.employmentYear(4).base().toString());
    }

    @Test
    @DisplayName("pays a bonus at its low end, its target or its high end, times a payout")
    void bonusRange() {
        Offer offer = offer().addBonuses(Bonus.builder()
                        .low(Fraction.parse("15 %"))
                        .high(Fraction.parse("25 %"))
                        .build())
                .build();
        assertEquals("USD 18000.00", bonus(offer, BonusOutcome.LOW, "1"));
        assertEquals("USD 24000.00", bonus(offer, BonusOutcome.TARGET, "1"));
        assertEquals("USD 30000.00", bonus(offer, BonusOutcome.HIGH, "1"));
        assertEquals("USD 36000.00", bonus(offer, BonusOutcome.HIGH, "120 %"));
    }

    private String bonus(Offer offer, BonusOutcome outcome, String payout) {
        Assumptions assumed = Assumptions.builder()
                .bonus(outcome)
                .bonusPayout(Fraction.parse(payout))
                .build();
        return compensation.ledger(offer, assumed).employmentYear(1).bonus().toString();
    }

    @Test
    @DisplayName("guarantees the bonus of the first year, whatever is paid of it later")
    void guaranteedBonus() {
        Ledger ledger = ledger(offer().addBonuses(Bonus.builder()
                .target(Fraction.parse("20 %"))
                .addPayouts(Fraction.parse("0.5"))
                .guaranteedYears(1)
                .build()));
        assertEquals("USD 24000.00", ledger.employmentYear(1).bonus().toString());
        assertEquals("USD 12000.00", ledger.employmentYear(2).bonus().toString());
        assertEquals(
                "2028-06-30 bonus USD 24,000.00: bonus, year 1, guaranteed · 20 % of base earned, USD 120,000.00",
                lines(ledger, PayKind.BONUS).get(0));
    }

    @Test
    @DisplayName("prorates the bonus of a first calendar year, pays it in full, or not at all")
    void firstCalendarYear() {
        assertEquals("USD 12000.00", firstBonus(FirstYear.PRORATED));
        assertEquals("USD 24000.00", firstBonus(FirstYear.FULL));
        assertEquals("USD 0.00", firstBonus(FirstYear.NONE));
    }

    private String firstBonus(FirstYear firstYear) {
        return ledger(offer().addBonuses(Bonus.builder()
                        .target(Fraction.parse("20 %"))
                        .paidOn(MonthDay.of(3, 15))
                        .firstYear(firstYear)
                        .build()))
                .calendarYear(2028)
                .bonus()
                .toString();
    }

    @Test
    @DisplayName("pays a sign-on at once and another month by month, to the cent")
    void signOns() {
        Ledger ledger = ledger(offer().addSignOns(
                        Payment.of(Money.ofMajor("USD", 50_000)),
                        Payment.builder()
                                .amount(Money.ofMajor("USD", 10_000))
                                .afterMonths(12)
                                .overMonths(12)
                                .build()));
        assertEquals("USD 50000.00", ledger.employmentYear(1).signOn().toString());
        assertEquals("USD 10000.00", ledger.employmentYear(2).signOn().toString());
        assertEquals(
                "2028-07-31 sign-on USD 833.33: sign-on, part 1 of 12 · 1/12 of USD 10,000.00",
                lines(ledger, PayKind.SIGN_ON).get(1));
    }

    @Test
    @DisplayName("stacks refreshers, each by the schedule that holds on its grant date")
    void refreshers() {
        Ledger ledger = ledger(offer().addGrants(Grant.builder()
                        .label("refresher")
                        .value(Money.ofMajor("USD", 40_000))
                        .afterMonths(12)
                        .times(3)
                        .build())
                .vesting(VestingSchedule.levelQuarterly(4))
                .addVestingChanges(DatedVesting.of(
                        LocalDate.parse("2029-01-01"),
                        VestingSchedule.builder()
                                .addSteps(VestingStep.months("100 %", 12, 1))
                                .build())));
        assertEquals("USD 0.00", ledger.employmentYear(1).equity().toString());
        assertEquals("USD 10000.00", ledger.employmentYear(2).equity().toString());
        assertEquals("USD 50000.00", ledger.employmentYear(3).equity().toString());
        assertEquals("USD 50000.00", ledger.employmentYear(4).equity().toString());
    }

    @Test
    @DisplayName("turns a value into whole units at the price, rounded as told")
    void wholeUnits() {
        assertEquals("USD 80032.27", units(UnitRounding.UP));
        assertEquals("USD 79844.84", units(UnitRounding.DOWN));
        assertEquals("USD 80032.27", units(UnitRounding.NEAREST));
    }

    private String units(UnitRounding rounding) {
        return ledger(offer().addGrants(Grant.builder()
                                .value(Money.ofMajor("USD", 80_000))
                                .price(Price.parse("USD 187.4292"))
                                .wholeUnits(rounding)
                                .build())
                        .vesting(VestingSchedule.levelQuarterly(4)))
                .all()
                .equity()
                .toString();
    }

    @Test
    @DisplayName("counts relocation and benefits only where it says so, and lists them anyway")
    void listedOnly() {
        Ledger ledger = ledger(offer().addRelocations(Payment.of(Money.ofMajor("USD", 10_000)))
                .addBenefits(Benefit.of("pension", Money.ofMajor("USD", 6_000))));
        assertEquals("USD 480000.00", ledger.total().toString());
        assertEquals("USD 34000.00", ledger.all().listedOnly().toString());
        assertEquals(
                "2027-07-01 relocation USD 10,000.00: relocation · USD 10,000.00 (listed only)",
                lines(ledger, PayKind.RELOCATION).get(0));
    }

    @Test
    @DisplayName("converts at the rate that it names, with its date in the words of the rule")
    void exchangeRate() {
        Ledger ledger = ledger(offer().base(Money.ofMajor("EUR", 120_000))
                .currency(Money.ofMajor("USD", 0).currency())
                .addExchangeRates(ExchangeRate.of("EUR", Price.parse("USD 1.0832"), LocalDate.parse("2026-11-20"))));
        assertEquals("USD 519936.00", ledger.total().toString());
        assertEquals(
                "2027-07-31 base USD 10,832.00: month 1 · 1/12 of base USD 129,984.00, at 1 EUR = USD 1.0832 on 2026-11-20",
                ledger.lines().get(0).toString());
    }

    @Test
    @DisplayName("is looked at over any horizon")
    void horizon() {
        Ledger ledger = ledger(offer().addGrants(Grant.ofValue(Money.ofMajor("USD", 100_000)))
                .vesting(VestingSchedule.levelQuarterly(4))
                .horizonMonths(18));
        assertEquals("USD 180000.00", ledger.all().base().toString());
        assertEquals("USD 37500.00", ledger.all().equity().toString());
        assertEquals(2, ledger.employmentYears());
        assertEquals("USD 145000.00", ledger.averagePerYear().toString());
    }
}
