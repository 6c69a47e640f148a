package io.github.pmprep.engine.compensation.ledger;

import io.github.pmprep.engine.compensation.vesting.VestingTable;
import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.money.Money;
import io.github.pmprep.model.money.Price;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/** Tranches of units at a price, less a strike. At a flat price the rounded amounts sum to the rounded worth of all units. */
final class UnitTranches implements Valuation {

    private final Fraction units;
    private final VestingTable table;
    private final UnitPrice unit;
    private final ShareWorth worth;
    private final long[] shares;

    UnitTranches(Fraction units, VestingTable table, UnitPrice unit, ShareWorth worth) {
        this.units = units;
        this.table = table;
        this.unit = unit;
        this.worth = worth;
        this.shares = table.divides() ? new long[0] : table.wholeShares(units);
    }

    @Override
    public Money amount(int first, int afterLast, LocalDate day) {
        long amount = worth.flat()
                ? flat(vested(0, afterLast)) - (first == 0 ? 0 : flat(vested(0, first)))
                : worth.on(day, vested(first, afterLast), unit);
        return Money.ofMinor(unit.price().currency(), amount);
    }

    private long flat(Fraction vested) {
        Fraction each = unit.price().minorUnits();
        if (unit.strike().isPresent()) {
            Fraction gain = each.minus(unit.strike().get().minorUnits());
            each = gain.signum() > 0 ? gain : Fraction.ZERO;
        }
        return vested.whole()
                ? each.of(vested.numerator(), RoundingMode.HALF_UP)
                : each.times(vested).of(1, RoundingMode.HALF_UP);
    }

    private Fraction vested(int first, int afterLast) {
        return table.divides()
                ? table.portion(first, afterLast).times(units)
                : Fraction.of(VestingTable.sum(shares, first, afterLast));
    }

    @Override
    public Optional<Fraction> units(int first, int afterLast) {
        return Optional.of(vested(first, afterLast));
    }

    @Override
    public String words(int first, int afterLast, LocalDate day) {
        return units + " units = " + vested(first, afterLast) + " at " + unit.price()
                + unit.strike().map(strike -> " less strike " + strike).orElse("") + unit.conversion()
                + worth.words(day);
    }

    @Override
    public Exposure exposure(int first, int afterLast, LocalDate granted, LocalDate day) {
        Fraction count = vested(first, afterLast);
        Fraction strike = unit.strike().map(Price::minorUnits).orElse(Fraction.ZERO);
        return new Exposure(granted, day, count.times(unit.price().minorUnits()), count.times(strike));
    }
}
