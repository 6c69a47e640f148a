package io.github.pmprep.model.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.pmprep.model.internal.Require;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;

/**
 * An exact amount of money: a currency and a whole number of its minor units (cents for USD, yen for JPY).
 *
 * <p>Sums never round and never overflow silently; amounts of two currencies never mix. In JSON an amount is its text.
 *
 * <pre>{@code
 * Money base = Money.ofMajor("USD", 180_000);
 * base.plus(Money.parse("USD 20000.50")).toString();   // "USD 200000.50"
 * }</pre>
 *
 * @since 0.1
 */
public final class Money implements Comparable<Money> {

    private final Currency currency;
    private final long minorUnits;

    private Money(Currency currency, long minorUnits) {
        this.currency = currency;
        this.minorUnits = minorUnits;
    }

    /**
     * Returns an amount of whole major units, such as dollars.
     *
     * @throws IllegalArgumentException if {@code currencyCode} is not an ISO 4217 code that the JDK knows
     */
    public static Money ofMajor(String currencyCode, long majorUnits) {
        Currency currency = currency(currencyCode);
        return new Money(currency, Math.multiplyExact(majorUnits, unitsPerMajor(currency)));
    }

    /**
     * Returns an amount of minor units, such as cents.
     *
     * @throws IllegalArgumentException if {@code currencyCode} is not an ISO 4217 code that the JDK knows
     */
    public static Money ofMinor(String currencyCode, long minorUnits) {
        return new Money(currency(currencyCode), minorUnits);
    }

    /** Returns an amount of minor units, such as cents. */
    public static Money ofMinor(Currency currency, long minorUnits) {
        return new Money(Objects.requireNonNull(currency, "currency"), minorUnits);
    }

    /**
     * Returns the amount that a text names: a currency code, a space and a plain decimal number. The inverse of
     * {@link #toString()}; fewer decimals than the currency has are accepted too.
     *
     * @throws IllegalArgumentException if the text has another form or more decimals than the currency
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Money parse(String text) {
        Objects.requireNonNull(text, "text");
        Require.that(
                text.matches("[A-Z]{3} -?\\d{1,18}(\\.\\d+)?"),
                "money",
                '"' + text + '"',
                "must be a currency code, a space and a decimal number",
                "Write it like \"USD 180000.00\".");
        Currency currency = currency(text.substring(0, 3));
        try {
            BigDecimal minor =
                    new BigDecimal(text.substring(4)).movePointRight(Math.max(0, currency.getDefaultFractionDigits()));
            return new Money(currency, minor.longValueExact());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("money (\"" + text + "\") must have at most "
                    + currency.getDefaultFractionDigits() + " decimals and fit 18 digits. Round it first.");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Money withoutCurrency(long number) {
        return withoutCurrency(BigDecimal.valueOf(number));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Money withoutCurrency(BigDecimal number) {
        throw new IllegalArgumentException("money (" + number.toPlainString()
                + ") must name its currency. Write it as text, like \"USD " + number.toPlainString() + "\".");
    }

    private static Currency currency(String code) {
        Objects.requireNonNull(code, "currencyCode");
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "currency (\"" + code + "\") must be an ISO 4217 code. Write it like \"USD\" or \"EUR\".");
        }
    }

    private static long unitsPerMajor(Currency currency) {
        long units = 1;
        for (int i = 0; i < currency.getDefaultFractionDigits(); i++) {
            units *= 10;
        }
        return units;
    }

    /** Returns the currency that the minor units are of. */
    public Currency currency() {
        return currency;
    }

    /** Returns the amount in minor units, such as cents. */
    public long minorUnits() {
        return minorUnits;
    }

    /** Returns the amount in major units with the decimals of the currency. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(minorUnits, Math.max(0, currency.getDefaultFractionDigits()));
    }

    /** Returns nothing of the same currency. */
    public Money zero() {
        return new Money(currency, 0);
    }

    /**
     * Returns the sum.
     *
     * @throws IllegalArgumentException if the currencies differ
     * @throws ArithmeticException if the sum does not fit a {@code long} of minor units
     */
    public Money plus(Money other) {
        requireSame(other);
        return new Money(currency, Math.addExact(minorUnits, other.minorUnits));
    }

    /**
     * Returns the difference.
     *
     * @throws IllegalArgumentException if the currencies differ
     * @throws ArithmeticException if the difference does not fit a {@code long} of minor units
     */
    public Money minus(Money other) {
        requireSame(other);
        return new Money(currency, Math.subtractExact(minorUnits, other.minorUnits));
    }

    /** Returns the amount with the other sign. */
    public Money negated() {
        return new Money(currency, Math.negateExact(minorUnits));
    }

    /**
     * Returns the product with an exact factor, rounded to whole minor units as told.
     *
     * @throws ArithmeticException if the product does not fit, or if {@code rounding} is UNNECESSARY and it must be rounded
     */
    public Money times(BigDecimal factor, RoundingMode rounding) {
        BigDecimal product = BigDecimal.valueOf(minorUnits).multiply(factor).setScale(0, rounding);
        return new Money(currency, product.longValueExact());
    }

    /** Returns whether the amount is below zero. */
    public boolean isNegative() {
        return minorUnits < 0;
    }

    /** Returns the amount with its thousands set apart, for people: {@code "USD 180,000.00"}. */
    public String grouped() {
        String plain = amount().abs().toPlainString();
        StringBuilder text = new StringBuilder(plain);
        int point = plain.indexOf('.');
        for (int i = (point < 0 ? plain.length() : point) - 3; i > 0; i -= 3) {
            text.insert(i, ',');
        }
        return currency.getCurrencyCode() + " " + (isNegative() ? "-" : "") + text;
    }

    private void requireSame(Money other) {
        Require.that(
                currency.equals(other.currency),
                "currency",
                other.currency,
                "must be " + currency + " like the amount beside it",
                "Convert one of the two with a dated exchange rate first.");
    }

    /**
     * Compares two amounts of one currency.
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    @Override
    public int compareTo(Money other) {
        requireSame(other);
        return Long.compare(minorUnits, other.minorUnits);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money that && minorUnits == that.minorUnits && currency.equals(that.currency);
    }

    @Override
    public int hashCode() {
        return 31 * currency.hashCode() + Long.hashCode(minorUnits);
    }

    /** Returns the code and the amount with the decimals of the currency, as {@code "USD 180000.00"}. */
    @JsonValue
    @Override
    public String toString() {
        return currency.getCurrencyCode() + " " + amount().toPlainString();
    }
}
