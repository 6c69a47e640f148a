package io.github.pmprep.engine.compensation;

import io.github.pmprep.model.compensation.Benefit;
import io.github.pmprep.model.compensation.Bonus;
import io.github.pmprep.model.compensation.BonusOutcome;
import io.github.pmprep.model.compensation.Clawback;
import io.github.pmprep.model.compensation.ClawbackBasis;
import io.github.pmprep.model.compensation.ClawbackReading;
import io.github.pmprep.model.compensation.ClawbackStart;
import io.github.pmprep.model.compensation.FirstYear;
import io.github.pmprep.model.compensation.Grant;
import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.compensation.Payment;
import io.github.pmprep.model.compensation.Raise;
import io.github.pmprep.model.compensation.UnitRounding;
import io.github.pmprep.model.compensation.assumption.Assumptions;
import io.github.pmprep.model.compensation.assumption.GrowthSteps;
import io.github.pmprep.model.compensation.assumption.PricePath;
import io.github.pmprep.model.compensation.vesting.Allocation;
import io.github.pmprep.model.compensation.vesting.CatchUp;
import io.github.pmprep.model.compensation.vesting.PeriodUnit;
import io.github.pmprep.model.compensation.vesting.VestingDay;
import io.github.pmprep.model.compensation.vesting.VestingSchedule;
import io.github.pmprep.model.compensation.vesting.VestingStep;
import io.github.pmprep.model.money.ExchangeRate;
import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.money.Money;
import io.github.pmprep.model.money.Price;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** Makes offers of every kind that there is, the same ones for the same seed. */
final class GeneratedOffers {

    private static final LocalDate EARLIEST = LocalDate.parse("2024-01-01");

    private final SplittableRandom random;

    GeneratedOffers(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Runs a check for each of some seeds; the seed of a failure is in its message. */
    static void forEachSeed(int count, Consumer<Long> check) {
        for (long seed = 1; seed <= count; seed++) {
            try {
                check.accept(seed);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    Offer offer() {
        LocalDate start = EARLIEST.plusDays(random.nextInt(1500));
        Offer.Builder offer = Offer.builder()
                .start(start)
                .base(cents(30_000_00, 400_000_00))
                .horizonMonths(random.nextInt(4) == 0 ? 1 + random.nextInt(80) : 48)
                .vesting(schedule());
        if (random.nextInt(3) == 0) {
            offer.yearlyRaise(Fraction.of(random.nextInt(12), 100));
        }
        if (random.nextInt(5) == 0) {
            offer.raiseOn(MonthDay.of(1 + random.nextInt(12), 1 + random.nextInt(28)));
        }
        if (random.nextInt(5) == 0) {
            offer.addRaises(Raise.of(start.plusDays(1 + random.nextInt(900)), cents(30_000_00, 400_000_00)));
        }
        times(2, () -> offer.addBonuses(bonus()));
        times(3, () -> offer.addSignOns(payment(start)));
        times(1, () -> offer.addRelocations(payment(start)));
        times(1, () -> offer.addOtherPayments(payment(start)));
        times(2, () -> offer.addGrants(grant(start)));
        times(
                1,
                () -> offer.addBenefits(Benefit.builder()
                        .label("pension")
                        .perYear(cents(0, 20_000_00))
                        .counted(random.nextBoolean())
                        .build()));
        return offer.addExchangeRates(ExchangeRate.of("EUR", Price.parse("USD 1.0832"), EARLIEST))
                .build();
    }

    Assumptions assumptions() {
        return Assumptions.builder()
                .bonus(BonusOutcome.values()[random.nextInt(3)])
                .bonusPayout(Fraction.of(random.nextInt(200), 100))
                .sharePrice(PricePath.builder()
                        .yearlyGrowth(Fraction.of(random.nextInt(60) - 20, 100))
                        .steps(GrowthSteps.values()[random.nextInt(2)])
                        .build())
                .haircut(Fraction.of(random.nextInt(3), 4))
                .build();
    }

    VestingSchedule schedule() {
        int parts = 1 + random.nextInt(4);
        VestingSchedule.Builder schedule = VestingSchedule.builder();
        long whole = parts + random.nextInt(97);
        long left = whole;
        int months = 0;
        for (int i = 0; i < parts; i++) {
            long part = i == parts - 1 ? left : 1 + random.nextLong(left - (parts - 1 - i));
            left -= part;
            int every = random.nextInt(12) == 0 && i == 0 ? 0 : 1 + random.nextInt(12);
            int times = every == 0 ? 1 : 1 + random.nextInt(12);
            boolean days = random.nextInt(8) == 0;
            schedule.addSteps(VestingStep.builder()
                    .portion(Fraction.of(part, whole))
                    .every(days ? every * 30 : every)
                    .unit(days ? PeriodUnit.DAYS : PeriodUnit.MONTHS)
                    .times(times)
                    .build());
            months += every * times;
        }
        if (random.nextInt(3) == 0) {
            schedule.cliffMonths(random.nextInt(months + 1));
        }
        if (random.nextInt(6) == 0) {
            schedule.addVestDates(MonthDay.of(2, 15), MonthDay.of(5, 15), MonthDay.of(8, 15), MonthDay.of(11, 15));
        }
        if (random.nextInt(3) == 0) {
            schedule.day(day());
        }
        return schedule.allocation(Allocation.values()[random.nextInt(7)])
                .catchUp(CatchUp.values()[random.nextInt(2)])
                .build();
    }

    private VestingDay day() {
        int day = 1 + random.nextInt(31);
        return VestingDay.of(day > 28 ? day + "_OR_LAST_DAY_OF_MONTH" : day < 10 ? "0" + day : "" + day);
    }

    Bonus bonus() {
        Bonus.Builder bonus = Bonus.builder();
        switch (random.nextInt(3)) {
            case 0 -> bonus.target(Fraction.of(random.nextInt(60), 100));
            case 1 -> {
                int low = random.nextInt(30);
                bonus.low(Fraction.of(low, 100)).high(Fraction.of(low + random.nextInt(30), 100));
            }
            default -> bonus.amount(cents(0, 90_000_00));
        }
        if (random.nextInt(3) == 0) {
            bonus.paidOn(MonthDay.of(1 + random.nextInt(12), 1 + random.nextInt(28)));
        }
        times(3, () -> bonus.addPayouts(Fraction.of(random.nextInt(20), 10)));
        return bonus.guaranteedYears(random.nextInt(3))
                .firstYear(FirstYear.values()[random.nextInt(3)])
                .build();
    }

    private Payment payment(LocalDate start) {
        Payment.Builder payment = Payment.builder().amount(cents(0, 150_000_00));
        switch (random.nextInt(3)) {
            case 0 -> payment.afterMonths(random.nextInt(30));
            case 1 -> payment.afterMonths(random.nextInt(24)).overMonths(1 + random.nextInt(12));
            default -> payment.on(start.plusDays(random.nextInt(700) - 30));
        }
        if (random.nextBoolean()) {
            boolean net = random.nextInt(4) == 0;
            Clawback.Builder clawback = Clawback.builder()
                    .reading(ClawbackReading.values()[random.nextInt(4)])
                    .months(1 + random.nextInt(30))
                    .starts(ClawbackStart.values()[random.nextInt(2)]);
            if (net) {
                clawback.basis(ClawbackBasis.NET).withheld(Fraction.of(random.nextInt(50), 100));
            }
            payment.clawback(clawback.build());
        }
        return payment.build();
    }

    private Grant grant(LocalDate start) {
        Grant.Builder grant = Grant.builder().afterMonths(random.nextInt(3) * 6);
        switch (random.nextInt(4)) {
            case 0 -> grant.value(cents(0, 800_000_00));
            case 1 ->
                grant.value(cents(1_000_00, 800_000_00))
                        .price(price("USD"))
                        .wholeUnits(UnitRounding.values()[random.nextInt(3)]);
            case 2 ->
                grant.units(Fraction.of(random.nextInt(5_000))).price(price(random.nextInt(5) == 0 ? "EUR" : "USD"));
            default ->
                grant.units(Fraction.of(random.nextInt(5_000)))
                        .price(Price.parse("USD 20.125"))
                        .strike(Price.of("USD", Fraction.of(random.nextInt(40_00), 100)));
        }
        if (random.nextInt(4) == 0) {
            return grant.times(1 + random.nextInt(3)).build();
        }
        if (random.nextInt(4) == 0) {
            grant.vestingStart(start.minusDays(random.nextInt(400)));
        }
        return grant.build();
    }

    private Price price(String currency) {
        return Price.of(currency, Fraction.of(1 + random.nextInt(3_000_000), 10_000));
    }

    Money cents(long least, long most) {
        return Money.ofMinor("USD", least + random.nextLong(most - least + 1));
    }

    private void times(int most, Runnable action) {
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            action.run();
        }
    }
}
