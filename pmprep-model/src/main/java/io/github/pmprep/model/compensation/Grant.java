package io.github.pmprep.model.compensation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.compensation.vesting.VestingSchedule;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.money.Money;
import io.github.pmprep.model.money.Price;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Equity that vests: a value in money, a number of units, or options on units.
 *
 * <p>A refresher is a grant that starts later; one that comes every year is a grant with {@link #times()}.
 *
 * <pre>{@code
 * Grant.ofValue(Money.ofMajor("USD", 80_000))
 * Grant.ofUnits(400, Price.parse("USD 187.50"))
 * Grant.builder().label("refresher").value(Money.ofMajor("USD", 30_000)).afterMonths(12).times(3).build()
 * }</pre>
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableGrant.class)
@JsonSerialize(as = ImmutableGrant.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableGrant.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableGrant.class)
public abstract class Grant {

    Grant() {}

    /** What people call it; {@code RSU} unless said otherwise. */
    @Value.Default
    public String label() {
        return "RSU";
    }

    /** The value in money on the grant date; absent if the grant is a number of units. */
    public abstract Optional<Money> value();

    /** The number of units; absent if the grant is a value. */
    public abstract Optional<Fraction> units();

    /** The price of a unit on the grant date; needed where units are given. */
    public abstract Optional<Price> price();

    /** What the holder pays for a unit; absent if nothing. A tranche is worth what the price exceeds it by, or nothing. */
    public abstract Optional<Price> strike();

    /** How the value is turned into whole units at the price; absent if the value is never turned into units. */
    public abstract Optional<UnitRounding> wholeUnits();

    /** Months of employment after which it is granted; 0 unless said otherwise. */
    @Value.Default
    public int afterMonths() {
        return 0;
    }

    /** The day on which it is granted, instead of {@link #afterMonths()}. */
    public abstract Optional<LocalDate> grantDate();

    /** The day from which vesting counts; the grant date unless said otherwise. It may lie before. */
    public abstract Optional<LocalDate> vestingStart();

    /** How it vests; absent if as the offer or the company says for grants of that day. */
    public abstract Optional<VestingSchedule> vesting();

    /** How often it is granted; 1 unless said otherwise. */
    @Value.Default
    public int times() {
        return 1;
    }

    /** The months from one such grant to the next; 12 unless said otherwise. */
    @Value.Default
    public int everyMonths() {
        return 12;
    }

    @Value.Check
    protected void check() {
        Require.notBlank("grant.label", label());
        Require.that(
                value().isPresent() != units().isPresent(),
                "grant",
                label(),
                "must be a value or a number of units",
                "Give either value or units.");
        value().ifPresent(value -> Require.that(
                !value.isNegative(),
                "grant.value",
                value,
                "must not be negative",
                "Leave the grant out if it is none."));
        units().ifPresent(units -> Require.that(
                units.signum() >= 0,
                "grant.units",
                units,
                "must not be negative",
                "Leave the grant out if it is none."));
        Require.that(
                price().isPresent() || (units().isEmpty() && wholeUnits().isEmpty() && strike().isEmpty()),
                "grant.price",
                "absent",
                "must be given where units, wholeUnits or strike are",
                "Give the price of a unit on the grant date, as \"USD 187.50\".");
        Require.that(
                value().isPresent() || wholeUnits().isEmpty(),
                "grant.wholeUnits",
                wholeUnits().map(UnitRounding::id).orElse("absent"),
                "must come with a value",
                "Leave it out where units are given.");
        Require.that(
                strike().isEmpty() || units().isPresent(),
                "grant.strike",
                strike().map(Price::toString).orElse("absent"),
                "must come with units",
                "Give the number of options in units.");
        price().ifPresent(price -> {
            strike().ifPresent(strike -> Require.that(
                    strike.currency().equals(price.currency()),
                    "grant.strike",
                    strike,
                    "must be in " + price.currency() + " like the price",
                    "Give both in one currency."));
            value().ifPresent(value -> Require.that(
                    value.currency().equals(price.currency()),
                    "grant.price",
                    price,
                    "must be in " + value.currency() + " like the value",
                    "Give both in one currency."));
            wholeUnits()
                    .ifPresent(rounding -> Require.that(
                            price.amount().signum() > 0,
                            "grant.price",
                            price,
                            "must be above zero to turn a value into units",
                            "Give the price of a unit on the grant date."));
        });
        Require.notNegative("grant.afterMonths", afterMonths(), "Give 0 for a grant on the first day.");
        Require.that(
                grantDate().isEmpty() || (afterMonths() == 0 && times() == 1),
                "grant.grantDate",
                grantDate().map(LocalDate::toString).orElse("absent"),
                "must stand alone",
                "Leave afterMonths and times out, or leave the day out.");
        Require.that(
                vestingStart().isEmpty() || times() == 1,
                "grant.vestingStart",
                vestingStart().map(LocalDate::toString).orElse("absent"),
                "must belong to a single grant",
                "Write one grant for each start.");
        Require.that(
                times() >= 1 && times() <= 100,
                "grant.times",
                times(),
                "must lie between 1 and 100",
                "Leave the grant out if it is none.");
        Require.that(
                everyMonths() >= 1,
                "grant.everyMonths",
                everyMonths(),
                "must be at least 1",
                "Give the months from one grant to the next.");
    }

    /** Returns a grant of a value in money on the first day. */
    public static Grant ofValue(Money value) {
        return builder().value(value).build();
    }

    /** Returns a grant of units on the first day. */
    public static Grant ofUnits(long units, Price price) {
        return builder().units(Fraction.of(units)).price(price).build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Grant} values. */
    public static final class Builder extends ImmutableGrant.Builder {
        Builder() {}
    }
}
