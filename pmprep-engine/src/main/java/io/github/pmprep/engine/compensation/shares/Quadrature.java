package io.github.pmprep.engine.compensation.shares;

import java.util.function.DoubleUnaryOperator;

/** Integrals over a standard normal number. */
final class Quadrature {

    private static final double END = 8.5;
    private static final int STEPS = 2_048;

    private Quadrature() {}

    /** Returns the expected value of a function, by Simpson's rule from -8.5 to 8.5 in 2048 steps. */
    static double overNormal(DoubleUnaryOperator function) {
        double step = 2 * END / STEPS;
        double sum = 0;
        for (int i = 0; i <= STEPS; i++) {
            double z = -END + i * step;
            int weight = i == 0 || i == STEPS ? 1 : i % 2 == 1 ? 4 : 2;
            sum += weight * function.applyAsDouble(z) * StrictMath.exp(-z * z / 2);
        }
        return sum * step / 3 / StrictMath.sqrt(2 * Math.PI);
    }

    /**
     * Returns the chance that a function that never falls is below some value; where it equals the value on a whole stretch,
     * half of that stretch counts.
     */
    static double crossing(DoubleUnaryOperator rising, double value) {
        return (Normal.below(bisect(rising, value, false)) + Normal.below(bisect(rising, value, true))) / 2;
    }

    private static double bisect(DoubleUnaryOperator rising, double value, boolean reached) {
        double low = -END;
        double high = END;
        if (beyond(rising.applyAsDouble(low), value, reached)) {
            return -40;
        }
        if (!beyond(rising.applyAsDouble(high), value, reached)) {
            return 40;
        }
        for (int i = 0; i < 80; i++) {
            double middle = (low + high) / 2;
            if (beyond(rising.applyAsDouble(middle), value, reached)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return (low + high) / 2;
    }

    private static boolean beyond(double reached, double value, boolean strictly) {
        return strictly ? reached > value : reached >= value;
    }
}
