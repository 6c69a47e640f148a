package io.github.pmprep.engine.compensation.ledger;

import io.github.pmprep.model.money.Fraction;
import java.time.LocalDate;

/**
 * What a tranche makes of the share price: {@code max(par * growth - strike, 0)}, where growth is that of the price from the
 * grant date to the day of vesting.
 *
 * @param granted the grant date
 * @param vests the day of vesting
 * @param par the worth at the price of the grant date, in minor units
 * @param strike what is paid for it, in minor units
 */
public record Exposure(LocalDate granted, LocalDate vests, Fraction par, Fraction strike) {}
