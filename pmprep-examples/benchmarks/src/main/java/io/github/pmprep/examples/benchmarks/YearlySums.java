package io.github.pmprep.examples.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.concurrent.TimeUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;
import org.joda.money.CurrencyUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The yardstick for {@link Pay}: merely adding up the four yearly totals of such an offer, with no dates, no lines and no rules,
 * in four ways to keep money.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class YearlySums {

    private static final int YEARS = 4;

    private long baseCents = 200_000_00;
    private long grantCents = 400_000_00;
    private long signOnCents = 50_000_00;
    private int bonusPercent = 20;

    /** Sums with whole cents in a long. */
    @Benchmark
    public long longs() {
        long total = 0;
        for (int year = 0; year < YEARS; year++) {
            total += baseCents + baseCents * bonusPercent / 100 + grantCents / YEARS + (year == 0 ? signOnCents : 0);
        }
        return total;
    }

    /** Sums with {@link BigDecimal}. */
    @Benchmark
    public BigDecimal bigDecimals() {
        BigDecimal base = BigDecimal.valueOf(baseCents, 2);
        BigDecimal grant = BigDecimal.valueOf(grantCents, 2);
        BigDecimal part = BigDecimal.valueOf(bonusPercent, 2);
        BigDecimal total = BigDecimal.ZERO;
        for (int year = 0; year < YEARS; year++) {
            total = total.add(base)
                    .add(base.multiply(part).setScale(2, RoundingMode.HALF_UP))
                    .add(grant.divide(BigDecimal.valueOf(YEARS), 2, RoundingMode.HALF_UP))
                    .add(year == 0 ? BigDecimal.valueOf(signOnCents, 2) : BigDecimal.ZERO);
        }
        return total;
    }

    /** Sums with Joda-Money. */
    @Benchmark
    public org.joda.money.Money jodaMoney() {
        org.joda.money.Money base = org.joda.money.Money.ofMinor(CurrencyUnit.USD, baseCents);
        org.joda.money.Money grant = org.joda.money.Money.ofMinor(CurrencyUnit.USD, grantCents);
        BigDecimal part = BigDecimal.valueOf(bonusPercent, 2);
        org.joda.money.Money total = org.joda.money.Money.zero(CurrencyUnit.USD);
        for (int year = 0; year < YEARS; year++) {
            total = total.plus(base)
                    .plus(base.multipliedBy(part, RoundingMode.HALF_UP))
                    .plus(grant.dividedBy(YEARS, RoundingMode.HALF_UP))
                    .plusMinor(year == 0 ? signOnCents : 0);
        }
        return total;
    }

    /** Sums with Moneta, the reference implementation of JSR 354. */
    @Benchmark
    public MonetaryAmount moneta() {
        Money base = Money.ofMinor(Monetary.getCurrency("USD"), baseCents);
        Money grant = Money.ofMinor(Monetary.getCurrency("USD"), grantCents);
        BigDecimal part = BigDecimal.valueOf(bonusPercent, 2);
        Money total = Money.zero(Monetary.getCurrency("USD"));
        for (int year = 0; year < YEARS; year++) {
            total = total.add(base).add(base.multiply(part)).add(grant.divide(YEARS));
            if (year == 0) {
                total = total.add(Money.ofMinor(Monetary.getCurrency("USD"), signOnCents));
            }
        }
        return total;
    }
}
