package io.github.pmprep.engine.compensation.ledger;

import io.github.pmprep.model.compensation.Bonus;
import io.github.pmprep.model.compensation.BonusOutcome;
import io.github.pmprep.model.compensation.Certainty;
import io.github.pmprep.model.compensation.FirstYear;
import io.github.pmprep.model.compensation.PayKind;
import io.github.pmprep.model.compensation.assumption.Assumptions;
import io.github.pmprep.model.compensation.ledger.LedgerLine;
import io.github.pmprep.model.compensation.ledger.Rule;
import io.github.pmprep.model.compensation.ledger.Span;
import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.money.Money;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Writes the bonus of each bonus year: a part of the base earned in it, or a fixed amount. */
final class BonusLines {

    private final Page page;
    private final Span span;
    private final Salary salary;
    private final Conversion conversion;
    private final Assumptions assumptions;

    BonusLines(Page page, Span span, Salary salary, Conversion conversion, Assumptions assumptions) {
        this.page = page;
        this.span = span;
        this.salary = salary;
        this.conversion = conversion;
        this.assumptions = assumptions;
    }

    void write(Bonus bonus) {
        int last = bonus.years().orElse(Integer.MAX_VALUE);
        for (int year = 1; year <= last; year++) {
            Span days = bonusYear(bonus, year);
            LocalDate paid = bonus.paidOn()
                    .map(day -> day.atYear(days.endExclusive().getYear()))
                    .orElse(days.endExclusive().minusDays(1));
            if (days.endExclusive().isAfter(span.endExclusive()) || !paid.isBefore(span.endExclusive())) {
                return;
            }
            if (year > 1 || !isShort(days) || bonus.firstYear() != FirstYear.NONE) {
                write(bonus, year, days, paid);
            }
        }
    }

    private Span bonusYear(Bonus bonus, int year) {
        LocalDate start = span.startInclusive();
        if (bonus.paidOn().isEmpty()) {
            return Span.of(start.plusYears(year - 1L), start.plusYears(year));
        }
        LocalDate first = LocalDate.of(start.getYear() + year - 1, 1, 1);
        return Span.of(year == 1 ? start : first, first.plusYears(1));
    }

    private static boolean isShort(Span days) {
        return days.startInclusive().plusYears(1).isAfter(days.endExclusive());
    }

    private void write(Bonus bonus, int year, Span days, LocalDate paid) {
        boolean guaranteed = year <= bonus.guaranteedYears();
        Fraction payout = payout(bonus, year, guaranteed);
        boolean whole = isShort(days) && bonus.firstYear() == FirstYear.FULL;
        long amount;
        Rule rule;
        if (bonus.amount().isPresent()) {
            Money perYear = conversion.of(bonus.amount().get());
            Fraction worked = whole || !isShort(days) ? Fraction.ONE : worked(days);
            amount = payout.times(worked).of(perYear.minorUnits(), RoundingMode.HALF_UP);
            rule = Rule.onDemand(() -> words(bonus, year, payout, guaranteed)
                    + (worked.equals(Fraction.ONE) ? "" : worked + " of ")
                    + perYear.grouped()
                    + conversion.words(bonus.amount().get().currency()));
        } else {
            Fraction part = part(bonus, guaranteed);
            Money base = Money.ofMinor(
                    salary.currency(), whole ? salary.on(days.endExclusive().minusDays(1)) : earned(days));
            amount = payout.times(part).of(base.minorUnits(), RoundingMode.HALF_UP);
            rule = Rule.onDemand(() -> words(bonus, year, payout, guaranteed) + part.percent() + " of "
                    + (whole ? "base " : "base earned, ") + base.grouped());
        }
        page.add(LedgerLine.dated(
                paid,
                paid,
                Money.ofMinor(salary.currency(), amount),
                PayKind.BONUS,
                guaranteed ? Certainty.GUARANTEED : Certainty.PERFORMANCE,
                rule,
                true,
                bonus.paidOn().isEmpty() ? Optional.of(days.startInclusive()) : Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    private static String words(Bonus bonus, int year, Fraction payout, boolean guaranteed) {
        return bonus.label() + ", year " + year + (guaranteed ? ", guaranteed" : "") + " · "
                + (payout.equals(Fraction.ONE) ? "" : payout.percent() + " of ");
    }

    /** A guaranteed bonus pays the target at least, whatever is assumed. */
    private Fraction part(Bonus bonus, boolean guaranteed) {
        Fraction assumed = bonus.ofBase(assumptions.bonus()).orElseThrow();
        Fraction target = bonus.ofBase(BonusOutcome.TARGET).orElseThrow();
        return guaranteed && assumed.compareTo(target) < 0 ? target : assumed;
    }

    private Fraction payout(Bonus bonus, int year, boolean guaranteed) {
        Fraction own = bonus.payouts().isEmpty()
                ? Fraction.ONE
                : bonus.payouts().get(Math.min(year, bonus.payouts().size()) - 1);
        Fraction payout = assumptions.bonusPayout().equals(Fraction.ONE) ? own : own.times(assumptions.bonusPayout());
        return guaranteed && payout.compareTo(Fraction.ONE) < 0 ? Fraction.ONE : payout;
    }

    private static Fraction worked(Span days) {
        long all = days.startInclusive().lengthOfYear();
        return Fraction.of(ChronoUnit.DAYS.between(days.startInclusive(), days.endExclusive()), all);
    }

    /** Returns the base earned in some days: the lines that were written for it. */
    private long earned(Span days) {
        return page.sum(PayKind.BASE, days);
    }
}
