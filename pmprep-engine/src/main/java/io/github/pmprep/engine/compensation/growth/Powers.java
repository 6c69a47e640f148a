package io.github.pmprep.engine.compensation.growth;

import io.github.pmprep.model.money.Fraction;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Logarithm, exponential and power of decimals to 40 digits, by their series. */
final class Powers {

    static final MathContext WORKING = new MathContext(44, RoundingMode.HALF_EVEN);

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal SMALLEST = BigDecimal.ONE.movePointLeft(46);

    private Powers() {}

    static BigDecimal decimal(Fraction number) {
        return BigDecimal.valueOf(number.numerator()).divide(BigDecimal.valueOf(number.denominator()), WORKING);
    }

    static BigDecimal power(BigDecimal base, Fraction exponent) {
        return exponential(logarithm(base).multiply(decimal(exponent), WORKING));
    }

    /** Halves the exponent until the series converges fast, then squares the result as often. */
    static BigDecimal exponential(BigDecimal exponent) {
        int halvings = 0;
        BigDecimal reduced = exponent;
        while (reduced.abs().compareTo(BigDecimal.valueOf(1, 2)) > 0) {
            reduced = reduced.divide(TWO, WORKING);
            halvings++;
        }
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        for (int n = 1; term.abs().compareTo(SMALLEST) > 0; n++) {
            term = term.multiply(reduced, WORKING).divide(BigDecimal.valueOf(n), WORKING);
            sum = sum.add(term, WORKING);
        }
        for (int i = 0; i < halvings; i++) {
            sum = sum.multiply(sum, WORKING);
        }
        return sum;
    }

    /** Takes square roots until the number is near one, then uses {@code ln x = 2 artanh((x - 1) / (x + 1))}. */
    static BigDecimal logarithm(BigDecimal number) {
        int roots = 0;
        BigDecimal reduced = number;
        while (reduced.subtract(BigDecimal.ONE).abs().compareTo(BigDecimal.valueOf(1, 1)) > 0) {
            reduced = reduced.sqrt(WORKING);
            roots++;
        }
        BigDecimal ratio = reduced.subtract(BigDecimal.ONE).divide(reduced.add(BigDecimal.ONE), WORKING);
        BigDecimal square = ratio.multiply(ratio, WORKING);
        BigDecimal power = ratio;
        BigDecimal sum = ratio;
        for (int n = 3; power.abs().compareTo(SMALLEST) > 0; n += 2) {
            power = power.multiply(square, WORKING);
            sum = sum.add(power.divide(BigDecimal.valueOf(n), WORKING), WORKING);
        }
        return sum.multiply(TWO.pow(roots + 1), WORKING);
    }
}
