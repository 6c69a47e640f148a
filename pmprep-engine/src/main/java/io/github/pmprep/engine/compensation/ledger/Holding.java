package io.github.pmprep.engine.compensation.ledger;

import io.github.pmprep.engine.compensation.vesting.VestingTable;
import io.github.pmprep.model.compensation.Grant;
import io.github.pmprep.model.compensation.UnitRounding;
import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.money.Money;
import io.github.pmprep.model.money.Price;
import java.math.RoundingMode;

/** What a grant hands over in all: a value, or units at a price. */
interface Holding {

    /** Returns the valuation of the tranches of a schedule. */
    Valuation over(VestingTable table, ShareWorth worth);

    static Holding of(Grant grant, Conversion conversion) {
        if (grant.units().isPresent()) {
            return units(grant, grant.units().get(), conversion);
        }
        Money value = grant.value().orElseThrow();
        if (grant.wholeUnits().isPresent()) {
            return units(
                    grant,
                    wholeUnits(
                            value,
                            grant.price().orElseThrow(),
                            grant.wholeUnits().get()),
                    conversion);
        }
        Money converted = conversion.of(value);
        String words = conversion.words(value.currency());
        return (table, worth) -> new ValueTranches(converted, table.shareOut(converted.minorUnits()), worth, words);
    }

    private static Holding units(Grant grant, Fraction units, Conversion conversion) {
        Price price = grant.price().orElseThrow();
        UnitPrice unitPrice = new UnitPrice(
                conversion.of(price), grant.strike().map(conversion::of), conversion.words(price.currency()));
        return (table, worth) -> new UnitTranches(units, table, unitPrice, worth);
    }

    private static Fraction wholeUnits(Money value, Price price, UnitRounding rounding) {
        Fraction units = Fraction.of(value.amount()).dividedBy(price.amount());
        return Fraction.of(units.of(
                1,
                switch (rounding) {
                    case UP -> RoundingMode.UP;
                    case NEAREST -> RoundingMode.HALF_UP;
                    case DOWN -> RoundingMode.DOWN;
                }));
    }
}
