package io.github.pmprep.engine.compensation;

import static io.github.pmprep.engine.compensation.GeneratedOffers.forEachSeed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.api.Compensation;
import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.compensation.leaving.Departure;
import io.github.pmprep.model.compensation.leaving.LeavingPoint;
import io.github.pmprep.model.compensation.ledger.Ledger;
import io.github.pmprep.model.compensation.ledger.LedgerLine;
import io.github.pmprep.model.compensation.ledger.Span;
import io.github.pmprep.model.compensation.ledger.TotalCompensation;
import io.github.pmprep.model.compensation.vesting.Allocation;
import io.github.pmprep.model.compensation.vesting.Tranche;
import io.github.pmprep.model.compensation.vesting.VestingSchedule;
import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("For every offer")
class LedgerLawsTest {

    private final Compensation compensation =
            PmPrep.builder().discovery(false).build().compensation();

    @Test
    @DisplayName("years of employment, calendar years and any other cut of the span sum to the same cent (4000 offers)")
    void windowsSumToTheTotal() {
        forEachSeed(4_000, seed -> {
            GeneratedOffers generated = new GeneratedOffers(seed);
            TotalCompensation pay = compensation.total(generated.offer(), generated.assumptions());
            Ledger ledger = pay.ledger();
            Money byHand = sum(ledger.lines());
            assertEquals(byHand, ledger.total());
            assertEquals(byHand, pay.total());
            assertEquals(
                    byHand, pay.years().stream().map(year -> year.pay().total()).reduce(byHand.zero(), Money::plus));
            Span span = ledger.span();
            Money calendar = byHand.zero();
            for (int year = span.startInclusive().getYear();
                    year <= span.endExclusive().getYear();
                    year++) {
                calendar = calendar.plus(ledger.calendarYear(year).total());
            }
            assertEquals(byHand, calendar);
            assertEquals(byHand, cutAnywhere(ledger, seed));
            assertEquals(byHand, ledger.firstYears(ledger.employmentYears()).total());
        });
    }

    private static Money sum(List<LedgerLine> lines) {
        long sum = 0;
        Money nothing = Money.ofMinor("USD", 0);
        for (LedgerLine line : lines) {
            if (line.counted()) {
                sum += line.amount().minorUnits();
            }
        }
        return nothing.plus(Money.ofMinor("USD", sum));
    }

    private static Money cutAnywhere(Ledger ledger, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Money sum = Money.ofMinor("USD", 0);
        LocalDate from = ledger.span().startInclusive();
        while (from.isBefore(ledger.span().endExclusive())) {
            LocalDate to = from.plusDays(1 + random.nextInt(400));
            sum = sum.plus(ledger.between(Span.of(from, to)).total());
            from = to;
        }
        return sum;
    }

    @Test
    @DisplayName("lines are in order of their dates, and none counts outside the span (2000 offers)")
    void linesInOrder() {
        forEachSeed(2_000, seed -> {
            Ledger ledger = compensation.ledger(new GeneratedOffers(seed).offer());
            LocalDate last = LocalDate.MIN;
            for (LedgerLine line : ledger.lines()) {
                assertTrue(!line.date().isBefore(last), line + " comes before " + last);
                assertTrue(ledger.span().contains(line.earnedOn()), line + " counts outside " + ledger.span());
                last = line.date();
            }
        });
    }

    @Test
    @DisplayName(
            "leaving when everything has vested equals staying, and on any day nothing is created or forgotten (3000 offers)")
    void leaving() {
        forEachSeed(3_000, seed -> {
            Offer offer = new GeneratedOffers(seed).offer();
            Ledger ledger = compensation.ledger(offer);
            LocalDate last = ledger.span().endExclusive();
            for (LedgerLine line : ledger.lines()) {
                last = line.reversal()
                        .map(reversal -> reversal.window().endExclusive())
                        .filter(last::isBefore)
                        .orElse(last);
            }
            Departure stayed = compensation.leaving(ledger, last.plusDays(1));
            assertEquals(ledger.total(), stayed.kept());
            assertEquals(Fraction.ZERO, stayed.unitsLost());
            LocalDate day = offer.start().plusDays(new SplittableRandom(seed).nextInt(1600));
            Departure left = compensation.leaving(ledger, day);
            assertEquals(
                    ledger.total(), left.received().total().plus(left.lost().total()));
            assertTrue(left.kept().compareTo(left.received().total()) <= 0, "kept more than was received");
        });
    }

    @Test
    @DisplayName("the curve of all days says of each day what leaving on it says (60 offers, every 17th day)")
    void curve() {
        forEachSeed(60, seed -> {
            Ledger ledger = compensation.ledger(new GeneratedOffers(seed).offer());
            List<LeavingPoint> curve = compensation.leavingCurve(ledger);
            assertEquals(ledger.span().startInclusive(), curve.get(0).day());
            assertEquals(
                    ledger.span().endExclusive(), curve.get(curve.size() - 1).day());
            for (int i = 0; i < curve.size(); i += 17) {
                assertEquals(
                        compensation.leaving(ledger, curve.get(i).day()).kept(),
                        curve.get(i).kept());
            }
        });
    }

    @Test
    @DisplayName("the tranches of a grant sum to it and vest in order, under all seven allocations (5000 schedules)")
    void tranches() {
        forEachSeed(5_000, seed -> {
            VestingSchedule schedule = new GeneratedOffers(seed).schedule();
            SplittableRandom random = new SplittableRandom(seed);
            Fraction units = schedule.allocation() == Allocation.FRACTIONAL
                    ? Fraction.of(random.nextInt(100_000), 7)
                    : Fraction.of(random.nextInt(100_000));
            LocalDate start = LocalDate.parse("2024-01-01").plusDays(random.nextInt(1500));
            LocalDate granted = start.plusDays(random.nextInt(500) - 100);
            List<Tranche> tranches = compensation.tranches(schedule, units, start, granted);
            assertEquals(units, tranches.stream().map(Tranche::units).reduce(Fraction.ZERO, Fraction::plus));
            assertEquals(Fraction.ONE, tranches.stream().map(Tranche::portion).reduce(Fraction.ZERO, Fraction::plus));
            for (int i = 0; i < tranches.size(); i++) {
                Tranche tranche = tranches.get(i);
                assertTrue(tranche.units().signum() >= 0, tranche + " is negative");
                assertTrue(!tranche.date().isBefore(granted), tranche + " vests before " + granted);
                assertTrue(i == 0 || tranche.date().isAfter(tranches.get(i - 1).date()), tranche + " is out of order");
            }
        });
    }
}
