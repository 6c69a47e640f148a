package io.github.pmprep.engine.compensation.vesting;

import io.github.pmprep.model.compensation.vesting.Allocation;
import java.math.BigInteger;

/** Shares a whole number out over tranches, by the rules that {@link Allocation} describes. */
final class Shares {

    private Shares() {}

    /**
     * Returns the share of each tranche.
     *
     * @param vested what has vested after each tranche, over the denominator; the last equals it
     */
    static long[] of(long quantity, long[] vested, long denominator, Allocation allocation) {
        return switch (allocation) {
            case CUMULATIVE_ROUNDING, FRACTIONAL -> cumulative(quantity, vested, denominator, denominator / 2);
            case CUMULATIVE_ROUND_DOWN -> cumulative(quantity, vested, denominator, 0);
            case FRONT_LOADED, BACK_LOADED, FRONT_LOADED_TO_SINGLE_TRANCHE, BACK_LOADED_TO_SINGLE_TRANCHE ->
                loaded(quantity, vested, denominator, allocation);
        };
    }

    private static long[] cumulative(long quantity, long[] vested, long denominator, long half) {
        long[] shares = new long[vested.length];
        long before = 0;
        for (int i = 0; i < vested.length; i++) {
            long now = part(quantity, vested[i], denominator, half);
            shares[i] = now - before;
            before = now;
        }
        return shares;
    }

    private static long[] loaded(long quantity, long[] vested, long denominator, Allocation allocation) {
        int last = vested.length - 1;
        long[] shares = new long[vested.length];
        long rest = quantity;
        for (int i = 0; i <= last; i++) {
            shares[i] = part(quantity, i == 0 ? vested[0] : vested[i] - vested[i - 1], denominator, 0);
            rest -= shares[i];
        }
        switch (allocation) {
            case FRONT_LOADED_TO_SINGLE_TRANCHE -> shares[0] += rest;
            case BACK_LOADED_TO_SINGLE_TRANCHE -> shares[last] += rest;
            case FRONT_LOADED -> {
                for (int i = 0; rest > 0; i++, rest--) {
                    shares[i]++;
                }
            }
            default -> {
                for (int i = last; rest > 0; i--, rest--) {
                    shares[i]++;
                }
            }
        }
        return shares;
    }

    /** Returns the part of a number, rounded down after half a unit was added for rounding to the nearest. */
    private static long part(long quantity, long numerator, long denominator, long half) {
        long product = quantity * numerator;
        if (Math.multiplyHigh(quantity, numerator) == 0 && product >= 0 && product <= Long.MAX_VALUE - half) {
            long whole = product / denominator;
            return half > 0 && product - whole * denominator >= denominator - half ? whole + 1 : whole;
        }
        BigInteger[] parts = BigInteger.valueOf(quantity)
                .multiply(BigInteger.valueOf(numerator))
                .divideAndRemainder(BigInteger.valueOf(denominator));
        boolean up = half > 0 && parts[1].longValueExact() >= denominator - half;
        return parts[0].longValueExact() + (up ? 1 : 0);
    }
}
