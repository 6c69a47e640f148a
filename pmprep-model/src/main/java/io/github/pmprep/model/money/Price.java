package io.github.pmprep.model.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.pmprep.model.internal.Require;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What one unit costs, exactly: a share, or one unit of another currency. Unlike {@link Money} it may have more decimals
 * than its currency. In JSON a price is its text.
 *
 * <pre>{@code
 * Price.parse("USD 187.4321").times(Fraction.of(100), RoundingMode.HALF_UP).toString();   // "USD 18743.21"
 * }</pre>
 *
 * @since 0.1
 */
public final class Price implements Comparable<Price> {

    private static final Pattern TEXT = Pattern.compile("[A-Z]{3} [^ ].*");

    private final Money unit;
    private final Fraction amount;
    private final Fraction minorUnits;

    private Price(Money unit, Fraction amount) {
        this.unit = unit;
        this.amount = amount;
        this.minorUnits = amount.times(Fraction.of(unit.minorUnits()));
    }

    /**
     * Returns a price.
     *
     * @param currencyCode an ISO 4217 code
     * @param amount the amount in major units, such as dollars; not negative
     * @throws IllegalArgumentException if the code is unknown or the amount negative
     */
    public static Price of(String currencyCode, Fraction amount) {
        Require.that(amount.signum() >= 0, "price", amount, "must not be negative", "Give 0 for nothing.");
        return new Price(Money.ofMajor(currencyCode, 1), amount);
    }

    /** Returns an amount as the price of one unit. */
    public static Price of(Money amount) {
        return of(amount.currency().getCurrencyCode(), Fraction.of(amount.amount()));
    }

    /**
     * Returns the price that a text names: a currency code, a space, and a decimal number or a fraction.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Price parse(String text) {
        Objects.requireNonNull(text, "text");
        Require.that(
                TEXT.matcher(text).matches() && text.indexOf('%') < 0,
                "price",
                '"' + text + '"',
                "must be a currency code, a space and a number",
                "Write it like \"USD 187.4321\".");
        return of(text.substring(0, 3), Fraction.parse(text.substring(4)));
    }

    /** Returns the currency that it is paid in. */
    public Currency currency() {
        return unit.currency();
    }

    /** Returns the amount in major units, such as dollars. */
    public Fraction amount() {
        return amount;
    }

    /** Returns the amount in minor units, such as cents; it need not be whole. */
    public Fraction minorUnits() {
        return minorUnits;
    }

    /** Returns the price of some units, rounded to whole minor units as told. */
    public Money times(Fraction units, RoundingMode rounding) {
        return Money.ofMinor(currency(), minorUnits.times(units).of(1, rounding));
    }

    /**
     * Compares two prices in one currency.
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    @Override
    public int compareTo(Price other) {
        Require.that(
                currency().equals(other.currency()),
                "currency",
                other.currency(),
                "must be " + currency() + " like the price beside it",
                "Convert one of the two with a dated exchange rate first.");
        return amount.compareTo(other.amount);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Price that
                && amount.equals(that.amount)
                && currency().equals(that.currency());
    }

    @Override
    public int hashCode() {
        return 31 * currency().hashCode() + amount.hashCode();
    }

    /** Returns the code and the amount, as {@code "USD 187.4321"}. */
    @JsonValue
    @Override
    public String toString() {
        return currency().getCurrencyCode() + " " + amount;
    }
}
