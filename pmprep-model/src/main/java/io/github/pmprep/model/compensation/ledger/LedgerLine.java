package io.github.pmprep.model.compensation.ledger;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.compensation.Certainty;
import io.github.pmprep.model.compensation.PayKind;
import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.money.Money;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One amount on one day, and all that is to be known about it.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableLedgerLine.class)
@JsonSerialize(as = ImmutableLedgerLine.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableLedgerLine.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableLedgerLine.class)
public abstract class LedgerLine {

    LedgerLine() {}

    /** The day on which the amount is paid or vests. */
    @Value.Parameter
    public abstract LocalDate date();

    /**
     * The day that it counts for. A tranche that vests at the end of a year rewards that year, so it counts for the day before
     * it vests; a month's base that spans two calendar years is two lines that count for the last days of their parts; all else
     * counts for its own day.
     */
    @Value.Parameter
    public abstract LocalDate earnedOn();

    /** The amount, in the currency of the ledger. */
    @Value.Parameter
    public abstract Money amount();

    /** What it is. */
    @Value.Parameter
    public abstract PayKind kind();

    /** What it still depends on. */
    @Value.Parameter
    public abstract Certainty certainty();

    /** The rule that made it, in words. */
    @Value.Parameter
    public abstract Rule rule();

    /** Whether it counts in totals; a line that does not is listed only. */
    @Value.Parameter
    public abstract boolean counted();

    /** The first day of the time that it pays for, where it pays for a stretch that ends on {@link #earnedOn()}. */
    @Value.Parameter
    public abstract Optional<LocalDate> earnedSince();

    /** The number of units that vest, where it is a number of units. */
    @Value.Parameter
    public abstract Optional<Fraction> units();

    /** What may take it back. */
    @Value.Parameter
    public abstract Optional<Reversal> reversal();

    /** Returns a line. */
    public static LedgerLine dated(
            LocalDate date,
            LocalDate earnedOn,
            Money amount,
            PayKind kind,
            Certainty certainty,
            Rule rule,
            boolean counted,
            Optional<LocalDate> earnedSince,
            Optional<Fraction> units,
            Optional<Reversal> reversal) {
        return ImmutableLedgerLine.of(
                date, earnedOn, amount, kind, certainty, rule, counted, earnedSince, units, reversal);
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the line in words, as {@code "2028-01-03 equity USD 12,000.00: year 2 · 15 % of USD 80,000.00"}. */
    @Override
    public String toString() {
        return date() + " " + kind() + " " + amount().grouped() + ": " + rule() + (counted() ? "" : " (listed only)");
    }

    /** Builds {@link LedgerLine} values. */
    public static final class Builder extends ImmutableLedgerLine.Builder {
        Builder() {}
    }
}
