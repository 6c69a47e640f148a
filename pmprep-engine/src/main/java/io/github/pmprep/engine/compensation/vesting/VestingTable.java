package io.github.pmprep.engine.compensation.vesting;

import io.github.pmprep.model.compensation.vesting.Allocation;
import io.github.pmprep.model.compensation.vesting.Tranche;
import io.github.pmprep.model.compensation.vesting.VestingSchedule;
import io.github.pmprep.model.compensation.vesting.VestingStep;
import io.github.pmprep.model.money.Fraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A vesting schedule on dates: each tranche with its day and what has vested by then, as a numerator over one common
 * denominator. Tranches that cliff, catch-up or fixed dates bring to one day are still apart here, so that units are shared
 * out over the schedule as it was written; they are brought together afterwards.
 */
public final class VestingTable {

    private final LocalDate[] dates;
    private final long[] vested;
    private final long denominator;
    private final Allocation allocation;

    private VestingTable(LocalDate[] dates, long[] vested, long denominator, Allocation allocation) {
        this.dates = dates;
        this.vested = vested;
        this.denominator = denominator;
        this.allocation = allocation;
    }

    /** Returns a schedule on the dates that follow from a vesting start and a grant date. */
    public static VestingTable of(VestingSchedule schedule, LocalDate vestingStart, LocalDate grantDate) {
        int tranches = schedule.tranches();
        long denominator = 1;
        for (VestingStep step : schedule.steps()) {
            long part = Math.multiplyExact(step.portion().denominator(), step.times());
            denominator = Math.multiplyExact(denominator / greatestCommonDivisor(denominator, part), part);
        }
        long[] vested = new long[tranches];
        int next = 0;
        long sum = 0;
        for (VestingStep step : schedule.steps()) {
            long each = Math.multiplyExact(
                    step.portion().numerator(), denominator / (step.portion().denominator() * step.times()));
            for (int i = 0; i < step.times(); i++) {
                sum += each;
                vested[next++] = sum;
            }
        }
        LocalDate[] dates = new TrancheDates(schedule, vestingStart, grantDate).all(tranches);
        return new VestingTable(dates, vested, denominator, schedule.allocation());
    }

    private static long greatestCommonDivisor(long a, long b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }

    /** Returns the number of tranches. */
    public int size() {
        return dates.length;
    }

    /** Returns the day on which a tranche vests. */
    public LocalDate date(int tranche) {
        return dates[tranche];
    }

    /** Returns the part of the grant that some tranches make up. */
    public Fraction portion(int first, int afterLast) {
        return Fraction.of(vested[afterLast - 1] - (first == 0 ? 0 : vested[first - 1]), denominator);
    }

    /** Returns the tranche after the last one that vests on the day of the given one. */
    public int endOfDay(int tranche) {
        int end = tranche + 1;
        while (end < dates.length && dates[end].equals(dates[tranche])) {
            end++;
        }
        return end;
    }

    /** Returns how a whole number, of units or of cents, is shared out over the tranches; the parts sum to it. */
    public long[] shareOut(long quantity) {
        return Shares.of(quantity, vested, denominator, allocation);
    }

    /** Returns whether units may be divided. */
    public boolean divides() {
        return allocation == Allocation.FRACTIONAL;
    }

    /**
     * Returns how whole units are shared out.
     *
     * @throws IllegalArgumentException if they are negative or not whole
     */
    public long[] wholeShares(Fraction units) {
        if (!units.whole()) {
            throw new IllegalArgumentException("units (" + units + ") must be whole under " + allocation
                    + ". Round them, or allocate them as FRACTIONAL.");
        }
        return shareOut(units.numerator());
    }

    /**
     * Returns what vests day by day.
     *
     * @throws IllegalArgumentException if the units are negative, or not whole and the schedule does not divide units
     */
    public List<Tranche> tranches(Fraction units) {
        if (units.signum() < 0) {
            throw new IllegalArgumentException(
                    "units (" + units + ") must not be negative. Give the number of units granted.");
        }
        long[] shares = divides() ? new long[0] : wholeShares(units);
        List<Tranche> tranches = new ArrayList<>();
        for (int first = 0; first < dates.length; ) {
            int end = endOfDay(first);
            Fraction portion = portion(first, end);
            Fraction vesting = divides() ? portion.times(units) : Fraction.of(sum(shares, first, end));
            tranches.add(Tranche.of(dates[first], portion, vesting));
            first = end;
        }
        return List.copyOf(tranches);
    }

    /** Returns the sum of some shares. */
    public static long sum(long[] shares, int first, int afterLast) {
        long sum = 0;
        for (int i = first; i < afterLast; i++) {
            sum += shares[i];
        }
        return sum;
    }
}
