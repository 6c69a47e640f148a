package io.github.pmprep.model.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.pmprep.model.internal.Require;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact number, kept as a reduced fraction: a percentage, a third, a growth rate, a number of units. Nothing rounds.
 *
 * <p>In JSON and in text it is written in any of three ways, and always exact: {@code "15 %"}, {@code "1/3"} or
 * {@code "0.15"}; in JSON a number will do as well. {@link #toString()} writes a decimal where there is one and a fraction otherwise.
 *
 * <pre>{@code
 * Fraction third = Fraction.of(1, 3);
 * third.times(Fraction.of(3)).equals(Fraction.ONE);    // true
 * Fraction.parse("12.5 %").toString();                 // "0.125"
 * Fraction.parse("12.5 %").percent();                  // "12.5 %"
 * }</pre>
 *
 * @since 0.1
 */
public final class Fraction implements Comparable<Fraction> {

    /** Nothing. */
    public static final Fraction ZERO = new Fraction(0, 1);

    /** The whole. */
    public static final Fraction ONE = new Fraction(1, 1);

    private static final Pattern TEXT =
            Pattern.compile("(-?\\d{1,18})/(\\d{1,18})|(-?\\d{1,18}(?:\\.\\d{1,18})?)(\\s*%)?");

    private final long numerator;
    private final long denominator;

    private Fraction(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * Returns one number divided by another.
     *
     * @throws IllegalArgumentException if the denominator is not positive
     */
    public static Fraction of(long numerator, long denominator) {
        Require.that(denominator > 0, "fraction.denominator", denominator, "must be positive", "Write it like 1/3.");
        long divisor = greatestCommonDivisor(Math.abs(numerator), denominator);
        return new Fraction(numerator / divisor, denominator / divisor);
    }

    /** Returns a whole number. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Fraction of(long number) {
        return new Fraction(number, 1);
    }

    /** Returns a whole number of hundredths. */
    public static Fraction ofPercent(long percent) {
        return of(percent, 100);
    }

    /**
     * Returns the value of a decimal number.
     *
     * @throws IllegalArgumentException if it has more than 18 digits on either side of the point
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Fraction of(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        try {
            int scale = Math.max(0, plain.scale());
            return of(
                    plain.setScale(scale).unscaledValue().longValueExact(),
                    BigInteger.TEN.pow(scale).longValueExact());
        } catch (ArithmeticException e) {
            throw tooLong(number.toPlainString());
        }
    }

    /**
     * Returns the number that a text names: a percentage ({@code "15 %"}), a fraction ({@code "1/3"}) or a decimal number
     * ({@code "0.15"}).
     *
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Fraction parse(String text) {
        Objects.requireNonNull(text, "text");
        Matcher matcher = TEXT.matcher(text.strip());
        Require.that(
                matcher.matches(),
                "fraction",
                '"' + text + '"',
                "must be a percentage, a fraction or a decimal number of at most 18 digits",
                "Write it like \"15 %\", \"1/3\" or \"0.15\".");
        if (matcher.group(1) != null) {
            return of(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
        }
        BigDecimal number = new BigDecimal(matcher.group(3));
        return of(matcher.group(4) == null ? number : number.movePointLeft(2));
    }

    private static IllegalArgumentException tooLong(String value) {
        return new IllegalArgumentException(
                "fraction (" + value + ") must fit 18 digits above and below the line. Round it first.");
    }

    private static long greatestCommonDivisor(long a, long b) {
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    /** Returns the number above the line of the reduced fraction. */
    public long numerator() {
        return numerator;
    }

    /** Returns the number below the line of the reduced fraction; positive. */
    public long denominator() {
        return denominator;
    }

    /** Returns -1, 0 or 1, as the number is below, at or above zero. */
    public int signum() {
        return Long.signum(numerator);
    }

    /** Returns whether nothing is left when the number is divided by one. */
    public boolean whole() {
        return denominator == 1;
    }

    /**
     * Returns the sum.
     *
     * @throws ArithmeticException if it does not fit
     */
    public Fraction plus(Fraction other) {
        if (denominator == other.denominator) {
            return of(Math.addExact(numerator, other.numerator), denominator);
        }
        long divisor = greatestCommonDivisor(denominator, other.denominator);
        long scale = other.denominator / divisor;
        return of(
                Math.addExact(
                        Math.multiplyExact(numerator, scale),
                        Math.multiplyExact(other.numerator, denominator / divisor)),
                Math.multiplyExact(denominator, scale));
    }

    /**
     * Returns the difference.
     *
     * @throws ArithmeticException if it does not fit
     */
    public Fraction minus(Fraction other) {
        return plus(new Fraction(Math.negateExact(other.numerator), other.denominator));
    }

    /**
     * Returns the product.
     *
     * @throws ArithmeticException if it does not fit
     */
    public Fraction times(Fraction other) {
        long one = greatestCommonDivisor(Math.abs(numerator), other.denominator);
        long two = greatestCommonDivisor(Math.abs(other.numerator), denominator);
        return new Fraction(
                Math.multiplyExact(numerator / one, other.numerator / two),
                Math.multiplyExact(denominator / two, other.denominator / one));
    }

    /**
     * Returns the quotient.
     *
     * @throws IllegalArgumentException if {@code other} is zero
     * @throws ArithmeticException if it does not fit
     */
    public Fraction dividedBy(Fraction other) {
        Require.that(other.numerator != 0, "divisor", other, "must not be zero", "Check for zero first.");
        long sign = Long.signum(other.numerator);
        return times(new Fraction(sign * other.denominator, Math.absExact(other.numerator)));
    }

    /**
     * Returns this part of a whole number, rounded as told; exact before it rounds.
     *
     * @throws ArithmeticException if the result does not fit
     */
    public long of(long amount, RoundingMode rounding) {
        long low = amount * numerator;
        if (Math.multiplyHigh(amount, numerator) != low >> 63) {
            return new BigDecimal(BigInteger.valueOf(amount).multiply(BigInteger.valueOf(numerator)))
                    .divide(BigDecimal.valueOf(denominator), 0, rounding)
                    .longValueExact();
        }
        long quotient = low / denominator;
        long rest = low % denominator;
        if (rest == 0) {
            return quotient;
        }
        return switch (rounding) {
            case DOWN -> quotient;
            case FLOOR -> rest < 0 ? quotient - 1 : quotient;
            case HALF_UP -> Math.abs(rest) >= denominator - Math.abs(rest) ? quotient + Long.signum(rest) : quotient;
            default ->
                BigDecimal.valueOf(low)
                        .divide(BigDecimal.valueOf(denominator), 0, rounding)
                        .longValueExact();
        };
    }

    /**
     * Returns this part of an amount, rounded to whole minor units as told.
     *
     * @throws ArithmeticException if the result does not fit
     */
    public Money of(Money amount, RoundingMode rounding) {
        return Money.ofMinor(amount.currency(), of(amount.minorUnits(), rounding));
    }

    /** Returns the number as a decimal with some decimals, rounded half up. */
    public BigDecimal decimal(int decimals) {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP);
    }

    /** Returns the number as a percentage: {@code "12.5 %"}, or {@code "1/3"} where a percentage would not be exact. */
    public String percent() {
        return decimalText(2).map(text -> text + " %").orElseGet(this::toString);
    }

    private Optional<String> decimalText(int shift) {
        long rest = denominator;
        int twos = 0;
        int fives = 0;
        for (; rest % 2 == 0; rest /= 2) {
            twos++;
        }
        for (; rest % 5 == 0; rest /= 5) {
            fives++;
        }
        if (rest != 1) {
            return Optional.empty();
        }
        BigDecimal exact = BigDecimal.valueOf(numerator)
                .divide(BigDecimal.valueOf(denominator), Math.max(twos, fives), RoundingMode.UNNECESSARY)
                .movePointRight(shift)
                .stripTrailingZeros();
        return Optional.of(exact.toPlainString());
    }

    @Override
    public int compareTo(Fraction other) {
        if (denominator == other.denominator) {
            return Long.compare(numerator, other.numerator);
        }
        return BigInteger.valueOf(numerator)
                .multiply(BigInteger.valueOf(other.denominator))
                .compareTo(BigInteger.valueOf(other.numerator).multiply(BigInteger.valueOf(denominator)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction that && numerator == that.numerator && denominator == that.denominator;
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(numerator) + Long.hashCode(denominator);
    }

    /** Returns the number as a decimal, {@code "0.15"}, or as a fraction, {@code "1/3"}, where no decimal is exact. */
    @JsonValue
    @Override
    public String toString() {
        return decimalText(0).orElseGet(() -> numerator + "/" + denominator);
    }
}
