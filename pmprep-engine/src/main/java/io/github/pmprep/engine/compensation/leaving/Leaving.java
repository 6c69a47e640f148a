package io.github.pmprep.engine.compensation.leaving;

import io.github.pmprep.model.compensation.Certainty;
import io.github.pmprep.model.compensation.PayKind;
import io.github.pmprep.model.compensation.leaving.Departure;
import io.github.pmprep.model.compensation.leaving.LeavingPoint;
import io.github.pmprep.model.compensation.leaving.Repayment;
import io.github.pmprep.model.compensation.ledger.Breakdown;
import io.github.pmprep.model.compensation.ledger.Ledger;
import io.github.pmprep.model.compensation.ledger.LedgerLine;
import io.github.pmprep.model.compensation.ledger.Rule;
import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.money.Money;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a ledger at the day on which employment ends, and asks every clawback clause. */
public final class Leaving {

    private final Ledger ledger;

    /** Creates the departures from an offer that was unfolded. */
    public Leaving(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Returns what one keeps, repays and loses.
     *
     * @throws IllegalArgumentException if the day is before the first day of employment
     */
    public Departure on(LocalDate day) {
        LocalDate start = ledger.span().startInclusive();
        if (day.isBefore(start)) {
            throw new IllegalArgumentException(
                    "day (" + day + ") must not be before the first day, " + start + ". Leave on that day or later.");
        }
        List<LedgerLine> received = new ArrayList<>();
        List<LedgerLine> lost = new ArrayList<>();
        List<Repayment> repayments = new ArrayList<>();
        Fraction unitsLost = Fraction.ZERO;
        for (LedgerLine line : ledger.lines()) {
            Money amount = received(line, day);
            if (!line.date().isAfter(day)) {
                received.add(line);
                repayment(line, day).ifPresent(repayments::add);
                continue;
            }
            lost.add(part(line, line.amount().minus(amount)));
            if (amount.minorUnits() != 0) {
                received.add(part(line, amount));
            }
            if (line.units().isPresent()) {
                unitsLost = unitsLost.plus(line.units().get());
            }
        }
        return Departure.of(day, sum(received), sum(lost), unitsLost, repayments);
    }

    /** Returns what one keeps for every day from the first to the last on which anything of the ledger is still to come. */
    public List<LeavingPoint> curve() {
        List<LeavingPoint> points = new ArrayList<>();
        LocalDate last = ledger.span().endExclusive();
        for (LocalDate day = ledger.span().startInclusive(); !day.isAfter(last); day = day.plusDays(1)) {
            long received = 0;
            long repaid = 0;
            for (LedgerLine line : ledger.lines()) {
                if (line.counted()) {
                    received = Math.addExact(received, received(line, day).minorUnits());
                }
                if (!line.date().isAfter(day)) {
                    repaid = Math.addExact(repaid, repaid(line, day));
                }
            }
            points.add(LeavingPoint.of(
                    day, Money.ofMinor(ledger.currency(), received), Money.ofMinor(ledger.currency(), repaid)));
        }
        return List.copyOf(points);
    }

    private Breakdown sum(List<LedgerLine> lines) {
        return Breakdown.of(lines, Money.ofMinor(ledger.currency(), 0));
    }

    /** What is guaranteed for a stretch of time is earned day by day; all else is received on its day or not at all. */
    private static Money received(LedgerLine line, LocalDate day) {
        if (!line.date().isAfter(day)) {
            return line.amount();
        }
        boolean byDays = line.certainty() == Certainty.GUARANTEED && line.kind() != PayKind.BONUS;
        if (!byDays || line.earnedSince().isEmpty() || line.earnedSince().get().isAfter(day)) {
            return line.amount().zero();
        }
        if (!line.earnedOn().isAfter(day)) {
            return line.amount();
        }
        LocalDate since = line.earnedSince().get();
        long worked = ChronoUnit.DAYS.between(since, day) + 1;
        long all = ChronoUnit.DAYS.between(since, line.earnedOn()) + 1;
        return Fraction.of(worked, all).of(line.amount(), RoundingMode.HALF_UP);
    }

    private static LedgerLine part(LedgerLine line, Money amount) {
        return LedgerLine.builder().from(line).amount(amount).build();
    }

    private static Optional<Repayment> repayment(LedgerLine line, LocalDate day) {
        long repaid = repaid(line, day);
        if (repaid == 0) {
            return Optional.empty();
        }
        Rule rule = Rule.onDemand(() -> ClawbackShare.words(line, day));
        return Optional.of(Repayment.of(line, Money.ofMinor(line.amount().currency(), repaid), rule));
    }

    private static long repaid(LedgerLine line, LocalDate day) {
        return line.reversal().isEmpty()
                ? 0
                : ClawbackShare.repaid(line.reversal().get(), day)
                        .of(line.amount().minorUnits(), RoundingMode.HALF_UP);
    }
}
