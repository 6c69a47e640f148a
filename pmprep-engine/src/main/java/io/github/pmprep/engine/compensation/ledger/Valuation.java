package io.github.pmprep.engine.compensation.ledger;

import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/** What the tranches of one grant are worth; tranches are given by the first and the one after the last of a day. */
interface Valuation {

    /** Returns the worth of the tranches of a day. */
    Money amount(int first, int afterLast, LocalDate day);

    /** Returns the units that vest on a day, where the grant is units. */
    Optional<Fraction> units(int first, int afterLast);

    /** Returns what the portion is a portion of, in words. */
    String words(int first, int afterLast, LocalDate day);

    /** Returns what the tranches of a day make of the share price. */
    Exposure exposure(int first, int afterLast, LocalDate granted, LocalDate day);
}
