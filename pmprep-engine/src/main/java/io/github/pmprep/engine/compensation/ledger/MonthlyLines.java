package io.github.pmprep.engine.compensation.ledger;

import io.github.pmprep.model.compensation.Benefit;
import io.github.pmprep.model.compensation.Certainty;
import io.github.pmprep.model.compensation.PayKind;
import io.github.pmprep.model.compensation.ledger.LedgerLine;
import io.github.pmprep.model.compensation.ledger.Rule;
import io.github.pmprep.model.compensation.ledger.Span;
import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.money.Money;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Optional;

/**
 * Writes what is paid month by month: a twelfth of the yearly amount at the end of each month of employment. A month in which
 * the base or the calendar year changes is cut there by days.
 */
final class MonthlyLines {

    private final Page page;
    private final Span span;

    MonthlyLines(Page page, Span span) {
        this.page = page;
        this.span = span;
    }

    void base(Salary salary) {
        LocalDate start = span.startInclusive();
        LocalDate month = start;
        for (int index = 0; month.isBefore(span.endExclusive()); index++) {
            LocalDate end = start.plusMonths(index + 1L);
            LocalDate cut = cut(salary, month, end);
            if (cut.equals(end)) {
                Money base = salary.moneyOn(month);
                long amount = monthly(base.minorUnits(), index);
                page.add(
                        line(month, end, end, salary.currency(), amount, wholeMonth(base, index, salary.conversion())));
            } else {
                parts(salary, month, end, index);
            }
            month = end;
        }
    }

    private static LocalDate cut(Salary salary, LocalDate from, LocalDate end) {
        LocalDate change = salary.changeWithin(from, end);
        LocalDate newYear = end.getYear() > from.getYear() ? LocalDate.of(end.getYear(), 1, 1) : end;
        return newYear.isBefore(change) ? newYear : change;
    }

    private void parts(Salary salary, LocalDate month, LocalDate end, int index) {
        long days = ChronoUnit.DAYS.between(month, end);
        long paid = 0;
        boolean unchanged = salary.on(month) == salary.on(end.minusDays(1));
        for (LocalDate part = month; part.isBefore(end); ) {
            LocalDate next = cut(salary, part, end);
            Money base = salary.moneyOn(part);
            long worked = ChronoUnit.DAYS.between(part, next);
            long amount = unchanged && next.equals(end)
                    ? monthly(base.minorUnits(), index) - paid
                    : Fraction.of(worked, 12 * days).of(base.minorUnits(), RoundingMode.HALF_UP);
            paid += amount;
            Rule rule = Rule.onDemand(() -> "month " + (index + 1) + ", " + worked + " of " + days
                    + " days · 1/12 of base " + base.grouped() + salary.conversion());
            page.add(line(part, next, end, salary.currency(), amount, rule));
            part = next;
        }
    }

    private static Rule wholeMonth(Money base, int index, String conversion) {
        return Rule.onDemand(() -> "month " + (index + 1) + " · 1/12 of base " + base.grouped() + conversion);
    }

    /** A part of a month is paid with the whole month, and counts for its own last day. */
    private static LedgerLine line(
            LocalDate since, LocalDate end, LocalDate endOfMonth, Currency currency, long amount, Rule rule) {
        return LedgerLine.dated(
                endOfMonth.minusDays(1),
                end.minusDays(1),
                Money.ofMinor(currency, amount),
                PayKind.BASE,
                Certainty.GUARANTEED,
                rule,
                true,
                Optional.of(since),
                Optional.empty(),
                Optional.empty());
    }

    void benefit(Benefit benefit, Conversion conversion) {
        LocalDate start = span.startInclusive();
        Money perYear = conversion.of(benefit.perYear());
        String converted = conversion.words(benefit.perYear().currency());
        LocalDate month = start;
        for (int index = 0; month.isBefore(span.endExclusive()); index++) {
            int number = index + 1;
            LocalDate end = start.plusMonths(number);
            LocalDate last = end.minusDays(1);
            page.add(LedgerLine.dated(
                    last,
                    last,
                    Money.ofMinor(perYear.currency(), monthly(perYear.minorUnits(), index)),
                    PayKind.OTHER,
                    Certainty.GUARANTEED,
                    Rule.onDemand(() ->
                            benefit.label() + ", month " + number + " · 1/12 of " + perYear.grouped() + converted),
                    benefit.counted(),
                    Optional.of(month),
                    Optional.empty(),
                    Optional.empty()));
            month = end;
        }
    }

    /** Returns a twelfth of a yearly amount, so rounded that twelve months of a year sum to it. */
    private static long monthly(long perYear, int index) {
        int month = index % 12;
        return part(perYear, month + 1, 12) - part(perYear, month, 12);
    }

    /** Returns some of the equal parts of an amount, rounded half up. */
    static long part(long amount, int parts, int of) {
        if (amount >>> 48 == 0 && of <= 1_200) {
            return (2 * amount * parts + of) / (2L * of);
        }
        return Fraction.of(parts, of).of(amount, RoundingMode.HALF_UP);
    }
}
