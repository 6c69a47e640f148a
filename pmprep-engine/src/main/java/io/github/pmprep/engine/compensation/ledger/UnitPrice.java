package io.github.pmprep.engine.compensation.ledger;

import io.github.pmprep.model.money.Price;
import java.util.Optional;

/**
 * The price of a unit in the currency of the totals.
 *
 * @param price the price on the grant date
 * @param strike what the holder pays for a unit
 * @param conversion how the price was converted, in words
 */
record UnitPrice(Price price, Optional<Price> strike, String conversion) {}
