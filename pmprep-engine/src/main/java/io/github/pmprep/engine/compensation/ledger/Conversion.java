package io.github.pmprep.engine.compensation.ledger;

import io.github.pmprep.model.money.ExchangeRate;
import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.money.Money;
import io.github.pmprep.model.money.Price;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;

/** Brings what an offer says into the currency of its totals, at the rates that the offer names and no others. */
public final class Conversion {

    private final Currency target;
    private final List<ExchangeRate> rates;

    /** Creates a conversion into a currency. */
    public Conversion(Currency target, List<ExchangeRate> rates) {
        this.target = target;
        this.rates = rates;
    }

    /**
     * Returns an amount in the target currency, rounded half up to whole minor units.
     *
     * @throws IllegalArgumentException if there is no rate for it
     */
    public Money of(Money amount) {
        return amount.currency().equals(target)
                ? amount
                : rate(amount.currency()).convert(amount, RoundingMode.HALF_UP);
    }

    Price of(Price price) {
        if (price.currency().equals(target)) {
            return price;
        }
        ExchangeRate rate = rate(price.currency());
        Fraction perUnit = rate.price().amount();
        return Price.of(
                target.getCurrencyCode(),
                price.currency().equals(rate.currency())
                        ? price.amount().times(perUnit)
                        : price.amount().dividedBy(perUnit));
    }

    /** Returns what was done to an amount, for the words of a rule; nothing if it was in the target currency. */
    String words(Currency currency) {
        return currency.equals(target) ? "" : ", at " + rate(currency);
    }

    private ExchangeRate rate(Currency currency) {
        for (ExchangeRate rate : rates) {
            if (rate.converts(currency, target)) {
                return rate;
            }
        }
        throw new IllegalArgumentException("exchangeRates (" + rates + ") must have a rate between " + currency
                + " and " + target + ". Add what one " + currency + " costs in " + target + ", and on which day.");
    }
}
