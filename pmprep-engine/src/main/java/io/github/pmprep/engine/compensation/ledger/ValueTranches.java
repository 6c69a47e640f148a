package io.github.pmprep.engine.compensation.ledger;

import io.github.pmprep.engine.compensation.vesting.VestingTable;
import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/** Tranches of a value in money: the cents are shared out as units would be, then follow the price. */
final class ValueTranches implements Valuation {

    private final Money value;
    private final long[] shares;
    private final ShareWorth worth;
    private final String conversion;

    ValueTranches(Money value, long[] shares, ShareWorth worth, String conversion) {
        this.value = value;
        this.shares = shares;
        this.worth = worth;
        this.conversion = conversion;
    }

    @Override
    public Money amount(int first, int afterLast, LocalDate day) {
        return Money.ofMinor(value.currency(), worth.on(day, VestingTable.sum(shares, first, afterLast)));
    }

    @Override
    public Optional<Fraction> units(int first, int afterLast) {
        return Optional.empty();
    }

    @Override
    public String words(int first, int afterLast, LocalDate day) {
        return value.grouped() + conversion + worth.words(day);
    }

    @Override
    public Exposure exposure(int first, int afterLast, LocalDate granted, LocalDate day) {
        return new Exposure(granted, day, Fraction.of(VestingTable.sum(shares, first, afterLast)), Fraction.ZERO);
    }
}
