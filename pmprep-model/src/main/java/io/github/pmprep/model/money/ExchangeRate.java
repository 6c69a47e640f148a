package io.github.pmprep.model.money;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one unit of a currency cost in another on one day. The library never looks a rate up and never assumes one.
 *
 * <pre>{@code
 * ExchangeRate.of("EUR", Price.parse("USD 1.0832"), LocalDate.parse("2026-11-20"));
 * }</pre>
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableExchangeRate.class)
@JsonSerialize(as = ImmutableExchangeRate.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableExchangeRate.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableExchangeRate.class)
public abstract class ExchangeRate {

    ExchangeRate() {}

    /** The currency that is priced. */
    public abstract Currency currency();

    /** What one unit of it costs; above zero. */
    public abstract Price price();

    /** The day of the rate. */
    public abstract LocalDate asOf();

    /** Where it was read. */
    public abstract Optional<String> source();

    @Value.Check
    protected void check() {
        Require.that(
                price().amount().signum() > 0,
                "exchangeRate.price",
                price(),
                "must be above zero",
                "Give what one " + currency() + " costs.");
        Require.that(
                !price().currency().equals(currency()),
                "exchangeRate.price",
                price(),
                "must be in another currency than " + currency(),
                "Name the currency that " + currency() + " is converted to.");
    }

    /** Returns whether this rate converts amounts between two currencies, either way. */
    public boolean converts(Currency one, Currency other) {
        Currency priced = price().currency();
        return (currency().equals(one) && priced.equals(other)) || (currency().equals(other) && priced.equals(one));
    }

    /**
     * Returns an amount in the other of the two currencies, rounded to whole minor units as told.
     *
     * @throws IllegalArgumentException if the amount is in neither currency
     */
    public Money convert(Money amount, RoundingMode rounding) {
        Fraction major = Fraction.of(amount.amount());
        if (amount.currency().equals(currency())) {
            return price().times(major, rounding);
        }
        Require.that(
                amount.currency().equals(price().currency()),
                "amount",
                amount,
                "must be in " + currency() + " or " + price().currency(),
                "Use the rate of its own currency.");
        return Price.of(currency().getCurrencyCode(), Fraction.ONE).times(major.dividedBy(price().amount()), rounding);
    }

    /** Returns a rate without a source. */
    public static ExchangeRate of(String currencyCode, Price price, LocalDate asOf) {
        return builder()
                .currency(Money.ofMajor(currencyCode, 0).currency())
                .price(price)
                .asOf(asOf)
                .build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the rate in words, as {@code "1 EUR = USD 1.0832 on 2026-11-20"}. */
    @Override
    public String toString() {
        return "1 " + currency() + " = " + price() + " on " + asOf();
    }

    /** Builds {@link ExchangeRate} values. */
    public static final class Builder extends ImmutableExchangeRate.Builder {
        Builder() {}
    }
}
