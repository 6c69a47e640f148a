package io.github.pmprep.engine.compensation.leaving;

import io.github.pmprep.model.compensation.Clawback;
import io.github.pmprep.model.compensation.ledger.LedgerLine;
import io.github.pmprep.model.compensation.ledger.Reversal;
import io.github.pmprep.model.compensation.ledger.Span;
import io.github.pmprep.model.money.Fraction;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The part of a payment that its clause takes back. */
final class ClawbackShare {

    private ClawbackShare() {}

    /** Returns the part that is repaid on leaving on a day: from 1 when the window opens to 0 when it has closed. */
    static Fraction repaid(Reversal reversal, LocalDate day) {
        Clawback clawback = reversal.clawback();
        Fraction share = notWorked(clawback, reversal.window(), day);
        return clawback.withheld().isEmpty()
                ? share
                : share.times(Fraction.ONE.minus(clawback.withheld().get()));
    }

    private static Fraction notWorked(Clawback clawback, Span window, LocalDate day) {
        LocalDate opens = window.startInclusive();
        LocalDate closes = window.endExclusive();
        if (!day.isBefore(closes)) {
            return Fraction.ZERO;
        }
        if (day.isBefore(opens)) {
            return Fraction.ONE;
        }
        return switch (clawback.reading()) {
            case FULL_UNTIL_DATE -> Fraction.ONE;
            case BY_DAY -> Fraction.of(ChronoUnit.DAYS.between(day, closes), ChronoUnit.DAYS.between(opens, closes));
            case BY_MONTH -> rest(clawback.months(), ChronoUnit.MONTHS.between(opens, day));
            case BY_CALENDAR_MONTH -> rest(clawback.months(), fullCalendarMonths(opens, day));
        };
    }

    private static Fraction rest(int months, long worked) {
        return Fraction.of(Math.max(0, months - worked), months);
    }

    private static long fullCalendarMonths(LocalDate opens, LocalDate day) {
        LocalDate first =
                opens.getDayOfMonth() == 1 ? opens : opens.withDayOfMonth(1).plusMonths(1);
        LocalDate afterLast = day.plusDays(1).withDayOfMonth(1);
        return Math.max(0, ChronoUnit.MONTHS.between(first, afterLast));
    }

    static String words(LedgerLine line, LocalDate day) {
        Reversal reversal = line.reversal().orElseThrow();
        String net = reversal.clawback()
                .withheld()
                .map(withheld -> ", of what was left after " + withheld.percent())
                .orElse("");
        return notWorked(reversal.clawback(), reversal.window(), day).percent() + " of "
                + line.amount().grouped() + net + " · " + reversal.clawback().reading() + ", window "
                + reversal.window();
    }
}
