package io.github.pmprep.engine.compensation.ledger;

import io.github.pmprep.engine.compensation.growth.Growth;
import io.github.pmprep.model.compensation.assumption.Assumptions;
import io.github.pmprep.model.compensation.assumption.GrowthSteps;
import io.github.pmprep.model.compensation.assumption.PricePath;
import io.github.pmprep.model.compensation.assumption.PricePoint;
import io.github.pmprep.model.money.Fraction;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How many times its worth on the grant date a share is worth on a day, as assumed. */
final class ShareWorth {

    private final PricePath path;
    private final Fraction haircut;
    private final LocalDate granted;

    ShareWorth(Assumptions assumptions, LocalDate granted) {
        this.path = assumptions.sharePrice();
        this.haircut = assumptions.haircut();
        this.granted = granted;
    }

    /** Returns whether a share is always worth what it was on the grant date. */
    boolean flat() {
        return path.flat() && haircut.signum() == 0;
    }

    /** Returns what an amount as of the grant date has become. */
    long on(LocalDate day, long amount) {
        return flat() ? amount : round(kept(BigDecimal.valueOf(amount).multiply(growth(day))));
    }

    /** Returns what some units are worth, above their strike. */
    long on(LocalDate day, Fraction units, UnitPrice unit) {
        BigDecimal price = decimal(unit.price().minorUnits()).multiply(growth(day));
        BigDecimal gain = unit.strike()
                .map(strike -> price.subtract(decimal(strike.minorUnits())))
                .orElse(price);
        return round(kept(gain.max(BigDecimal.ZERO).multiply(decimal(units))));
    }

    private BigDecimal kept(BigDecimal amount) {
        return haircut.signum() == 0 ? amount : amount.multiply(decimal(Fraction.ONE.minus(haircut)));
    }

    private static long round(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static BigDecimal decimal(Fraction number) {
        return number.whole()
                ? BigDecimal.valueOf(number.numerator())
                : BigDecimal.valueOf(number.numerator())
                        .divide(BigDecimal.valueOf(number.denominator()), MathContext.DECIMAL128);
    }

    private BigDecimal growth(LocalDate day) {
        if (!path.points().isEmpty()) {
            return decimal(point(day));
        }
        if (path.yearlyGrowth().signum() == 0 || !day.isAfter(granted)) {
            return BigDecimal.ONE;
        }
        Fraction years = path.steps() == GrowthSteps.YEARLY
                ? Fraction.of(ChronoUnit.YEARS.between(granted, day))
                : Growth.years(granted, day);
        return Growth.factor(path.yearlyGrowth(), years);
    }

    private Fraction point(LocalDate day) {
        Fraction factor = Fraction.ONE;
        for (PricePoint point : path.points()) {
            if (!point.on().isAfter(day)) {
                factor = point.factor();
            }
        }
        return factor;
    }

    /** Returns what was done to the worth, in words; nothing if it is flat. */
    String words(LocalDate day) {
        String growth = "";
        if (!path.points().isEmpty()) {
            growth = ", times " + point(day);
        } else if (path.yearlyGrowth().signum() != 0) {
            growth = ", growing " + path.yearlyGrowth().percent() + " a year since " + granted;
        }
        return growth + (haircut.signum() == 0 ? "" : ", less " + haircut.percent());
    }
}
