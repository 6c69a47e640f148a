package io.github.pmprep.engine.compensation.ledger;

import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.compensation.Raise;
import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.money.Money;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** The yearly base from day to day. */
final class Salary {

    private final Currency currency;
    private final LocalDate start;
    private final List<LocalDate> changes = new ArrayList<>();
    private final List<Long> bases = new ArrayList<>();
    private final String conversion;

    private Salary(Currency currency, LocalDate start, String conversion) {
        this.currency = currency;
        this.start = start;
        this.conversion = conversion;
    }

    static Salary of(Offer offer, Conversion conversion) {
        Salary salary = new Salary(
                offer.currency(), offer.start(), conversion.words(offer.base().currency()));
        long base = conversion.of(offer.base()).minorUnits();
        salary.change(offer.start(), base);
        if (offer.yearlyRaise().signum() == 0 && offer.raises().isEmpty()) {
            return salary;
        }
        Fraction growth = Fraction.ONE.plus(offer.yearlyRaise());
        List<Raise> raises = offer.raises();
        int next = 0;
        for (int year = 1; ; year++) {
            LocalDate anniversary = raiseDay(offer, year);
            for (; next < raises.size() && !raises.get(next).on().isAfter(anniversary); next++) {
                base = conversion.of(raises.get(next).base()).minorUnits();
                salary.change(raises.get(next).on(), base);
            }
            if (!anniversary.isBefore(offer.end())) {
                return salary;
            }
            boolean renewed = next > 0 && raises.get(next - 1).on().equals(anniversary);
            if (offer.yearlyRaise().signum() != 0 && !renewed) {
                base = growth.of(base, RoundingMode.HALF_UP);
                salary.change(anniversary, base);
            }
        }
    }

    private static LocalDate raiseDay(Offer offer, int year) {
        if (offer.raiseOn().isEmpty()) {
            return offer.start().plusYears(year);
        }
        MonthDay day = offer.raiseOn().get();
        int first = day.atYear(offer.start().getYear()).isAfter(offer.start()) ? 0 : 1;
        return day.atYear(offer.start().getYear() + first + year - 1);
    }

    private void change(LocalDate day, long base) {
        changes.add(day);
        bases.add(base);
    }

    /** Returns the yearly base in minor units on a day. */
    long on(LocalDate day) {
        int last = changes.size() - 1;
        while (last > 0 && changes.get(last).isAfter(day)) {
            last--;
        }
        return bases.get(last);
    }

    Money moneyOn(LocalDate day) {
        return Money.ofMinor(currency, on(day));
    }

    /** Returns the first day on which the base changes within a stretch of days, or its end if there is none. */
    LocalDate changeWithin(LocalDate after, LocalDate end) {
        for (int i = 1; i < changes.size(); i++) {
            LocalDate change = changes.get(i);
            if (change.isAfter(after)) {
                return change.isBefore(end) ? change : end;
            }
        }
        return end;
    }

    LocalDate start() {
        return start;
    }

    Currency currency() {
        return currency;
    }

    String conversion() {
        return conversion;
    }
}
