package io.github.pmprep.engine.compensation.growth;

import io.github.pmprep.model.money.Fraction;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What a yearly rate makes of 1 over some time. Whole years are exact; between them 34 digits are kept, the same on every
 * machine.
 */
public final class Growth {

    private static final MathContext KEPT = new MathContext(34, RoundingMode.HALF_EVEN);

    private Growth() {}

    /**
     * Returns {@code (1 + rate) ^ years}.
     *
     * @param rate the yearly rate; at least -1
     * @param years the time in years, not negative unless the rate is above -1
     */
    public static BigDecimal factor(Fraction rate, Fraction years) {
        Fraction yearly = Fraction.ONE.plus(rate);
        if (years.signum() == 0 || yearly.equals(Fraction.ONE)) {
            return BigDecimal.ONE;
        }
        if (yearly.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal base =
                BigDecimal.valueOf(yearly.numerator()).divide(BigDecimal.valueOf(yearly.denominator()), Powers.WORKING);
        if (years.whole() && Math.abs(years.numerator()) <= 1_000) {
            return base.pow((int) years.numerator(), Powers.WORKING).round(KEPT);
        }
        return Powers.power(base, years).round(KEPT);
    }

    /** Returns {@code e ^ (rate * years)}, for continuous compounding. */
    public static BigDecimal continuous(Fraction rate, Fraction years) {
        return Powers.exponential(Powers.decimal(rate.times(years))).round(KEPT);
    }

    /**
     * Returns the time between two days in years: whole months as twelfths, and the days that are left over as parts of 365.
     * Negative if the second day is before the first.
     */
    public static Fraction years(LocalDate day, LocalDate later) {
        long months = ChronoUnit.MONTHS.between(day, later);
        long days = ChronoUnit.DAYS.between(day.plusMonths(months), later);
        return Fraction.of(months, 12).plus(Fraction.of(days, 365));
    }
}
