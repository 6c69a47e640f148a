package io.github.pmprep.model.compensation.ledger;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.money.Money;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import org.immutables.value.Value;

/**
 * An offer, unfolded into dated lines. Every total is a question to these lines, so that any windows over the same days sum
 * to the same cent. A line belongs to the window that holds the day it counts for, {@link LedgerLine#earnedOn()}.
 *
 * <pre>{@code
 * Ledger ledger = prep.compensation().ledger(offer);
 * ledger.employmentYear(1).total();
 * ledger.calendarYear(2027).equity();
 * ledger.between(Span.of(start, start.plusMonths(18))).total();
 * }</pre>
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableLedger.class)
@JsonSerialize(as = ImmutableLedger.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableLedger.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableLedger.class)
public abstract class Ledger {

    Ledger() {}

    /** The currency of every line. */
    @Value.Parameter
    public abstract Currency currency();

    /** The days that are looked at. */
    @Value.Parameter
    public abstract Span span();

    /** The first day of the first vest year. */
    @Value.Parameter
    public abstract LocalDate vestingStart();

    /** The lines, by date; on one date base, bonus, sign-on, equity, relocation and other, in this order. */
    @Value.Parameter
    public abstract List<LedgerLine> lines();

    /** Returns the lines that count for some days. */
    public List<LedgerLine> lines(Span days) {
        return lines().stream().filter(line -> days.contains(line.earnedOn())).toList();
    }

    /** Returns what some days come to. */
    public Breakdown between(Span days) {
        return Breakdown.of(lines(), Money.ofMinor(currency(), 0), line -> days.contains(line.earnedOn()));
    }

    /** Returns what everything comes to. */
    public Breakdown all() {
        return between(span());
    }

    /** Returns the sum of all lines that count. */
    public Money total() {
        return all().total();
    }

    /**
     * Returns what a year of employment comes to, as far as it is looked at.
     *
     * @param year the year, from 1
     */
    public Breakdown employmentYear(int year) {
        return between(yearSince(span().startInclusive(), year));
    }

    /** Returns what a calendar year comes to. */
    public Breakdown calendarYear(int year) {
        return between(Span.ofYear(year));
    }

    /**
     * Returns what a year since the start of vesting comes to.
     *
     * @param year the year, from 1
     */
    public Breakdown vestYear(int year) {
        return between(yearSince(vestingStart(), year));
    }

    /** Returns what the first years of employment come to together. */
    public Breakdown firstYears(int years) {
        Require.that(years >= 1, "years", years, "must be at least 1", "Ask for the first year, 1, or more.");
        LocalDate start = span().startInclusive();
        return between(Span.of(start, start.plusYears(years)));
    }

    /** Returns the number of years of employment that are looked at, a last part counted as a whole year. */
    public int employmentYears() {
        return (months() + 11) / 12;
    }

    /** Returns the total for an average year, rounded half up to whole minor units. */
    public Money averagePerYear() {
        return averagePerYear(total());
    }

    Money averagePerYear(Money total) {
        return Fraction.of(12, months()).of(total, RoundingMode.HALF_UP);
    }

    /** Returns what each year of employment comes to, in order; in one pass over the lines. */
    public List<Breakdown> byEmploymentYear() {
        LocalDate start = span().startInclusive();
        int count = employmentYears();
        LocalDate[] starts = new LocalDate[count];
        Breakdown.Sums[] sums = new Breakdown.Sums[count];
        for (int year = 0; year < count; year++) {
            starts[year] = start.plusYears(year);
            sums[year] = new Breakdown.Sums();
        }
        int year = 0;
        for (LedgerLine line : lines()) {
            LocalDate day = line.earnedOn();
            while (year + 1 < count && !day.isBefore(starts[year + 1])) {
                year++;
            }
            while (year > 0 && day.isBefore(starts[year])) {
                year--;
            }
            sums[year].add(line);
        }
        return Arrays.stream(sums).map(sum -> sum.breakdown(currency())).toList();
    }

    /** Returns the days of a year of employment, from 1. */
    public Span daysOfEmploymentYear(int year) {
        return yearSince(span().startInclusive(), year);
    }

    private int months() {
        return (int) Math.max(
                1,
                Period.between(span().startInclusive(), span().endExclusive()).toTotalMonths());
    }

    private static Span yearSince(LocalDate start, int year) {
        Require.that(year >= 1, "year", year, "must be at least 1", "Count years from 1.");
        return Span.of(start.plusYears(year - 1L), start.plusYears(year));
    }

    /** Returns a ledger. */
    public static Ledger of(Currency currency, Span span, LocalDate vestingStart, List<LedgerLine> lines) {
        return ImmutableLedger.of(currency, span, vestingStart, lines);
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Ledger} values. */
    public static final class Builder extends ImmutableLedger.Builder {
        Builder() {}
    }
}
