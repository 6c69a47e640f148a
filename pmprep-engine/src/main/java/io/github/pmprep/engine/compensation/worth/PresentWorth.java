package io.github.pmprep.engine.compensation.worth;

import io.github.pmprep.engine.compensation.growth.Growth;
import io.github.pmprep.model.compensation.ledger.Ledger;
import io.github.pmprep.model.compensation.ledger.LedgerLine;
import io.github.pmprep.model.compensation.worth.Compounding;
import io.github.pmprep.model.compensation.worth.Discounting;
import io.github.pmprep.model.compensation.worth.PresentValue;
import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.money.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Discounts the lines of a ledger to the first day. */
public final class PresentWorth {

    private final Discounting discounting;
    private final Map<Fraction, BigDecimal> factors = new HashMap<>();

    private PresentWorth(Discounting discounting) {
        this.discounting = discounting;
    }

    /** Returns what the lines that count are worth on the first day. */
    public static PresentValue of(Ledger ledger, Discounting discounting) {
        PresentWorth worth = new PresentWorth(discounting);
        LocalDate start = ledger.span().startInclusive();
        BigDecimal[] years = new BigDecimal[ledger.employmentYears()];
        Arrays.fill(years, BigDecimal.ZERO);
        for (LedgerLine line : ledger.lines()) {
            if (line.counted()) {
                int year = (int) ChronoUnit.YEARS.between(start, line.earnedOn());
                BigDecimal factor = worth.factor(worth.time(line, start, year));
                years[year] = years[year].add(
                        BigDecimal.valueOf(line.amount().minorUnits()).divide(factor, MathContext.DECIMAL128));
            }
        }
        List<Money> rounded = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        long before = 0;
        for (BigDecimal year : years) {
            sum = sum.add(year);
            long now = sum.setScale(0, RoundingMode.HALF_UP).longValueExact();
            rounded.add(Money.ofMinor(ledger.currency(), now - before));
            before = now;
        }
        return PresentValue.ofYears(Money.ofMinor(ledger.currency(), before), rounded, discounting);
    }

    private Fraction time(LedgerLine line, LocalDate start, int year) {
        return switch (discounting.timing()) {
            case AS_DATED ->
                Growth.years(start, line.earnedSince().isPresent() ? line.date().plusDays(1) : line.date());
            case START_OF_YEAR -> Fraction.of(year);
            case MIDDLE_OF_YEAR -> Fraction.of(2L * year + 1, 2);
            case END_OF_YEAR -> Fraction.of(year + 1L);
        };
    }

    private BigDecimal factor(Fraction years) {
        return factors.computeIfAbsent(years, time -> {
            if (discounting.compounding() == Compounding.CONTINUOUSLY) {
                return Growth.continuous(discounting.rate(), time);
            }
            Fraction times = Fraction.of(
                    switch (discounting.compounding()) {
                        case HALF_YEARLY -> 2;
                        case QUARTERLY -> 4;
                        case MONTHLY -> 12;
                        default -> 1;
                    });
            return Growth.factor(discounting.rate().dividedBy(times), time.times(times));
        });
    }
}
