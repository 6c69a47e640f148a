package io.github.pmprep.model.compensation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.money.Money;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A yearly bonus: a part of the base, as a target or as a range, or a fixed amount.
 *
 * <p>Without {@link #paidOn()} each year of employment is a bonus year, paid on its last day. With it, bonus years are
 * calendar years, each paid on that day of the following year; the first is then shorter, and {@link #firstYear()} tells how
 * it counts.
 *
 * <pre>{@code
 * Bonus.ofTarget("20 %")
 * Bonus.builder().low(Fraction.ofPercent(15)).high(Fraction.ofPercent(25)).guaranteedYears(1).build()
 * }</pre>
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableBonus.class)
@JsonSerialize(as = ImmutableBonus.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableBonus.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableBonus.class)
public abstract class Bonus {

    Bonus() {}

    /** What people call it; {@code bonus} unless said otherwise. */
    @Value.Default
    public String label() {
        return "bonus";
    }

    /** The target as a part of the base. */
    public abstract Optional<Fraction> target();

    /** The low end of the range as a part of the base. */
    public abstract Optional<Fraction> low();

    /** The high end of the range as a part of the base. */
    public abstract Optional<Fraction> high();

    /** A fixed amount for each bonus year, instead of a part of the base. */
    public abstract Optional<Money> amount();

    /** What is paid of the target, bonus year by bonus year; the last one holds for later years, and 1 if empty. */
    public abstract List<Fraction> payouts();

    /** The number of first bonus years in which the target is guaranteed; none unless said otherwise. */
    @Value.Default
    public int guaranteedYears() {
        return 0;
    }

    /** How a first bonus year counts that was not worked in full. */
    @Value.Default
    public FirstYear firstYear() {
        return FirstYear.PRORATED;
    }

    /** The day on which the bonus for the calendar year before is paid; absent if bonus years are years of employment. */
    public abstract Optional<MonthDay> paidOn();

    /** The number of bonus years after which it ends; absent if it goes on. */
    public abstract Optional<Integer> years();

    @Value.Check
    protected void check() {
        Require.notBlank("bonus.label", label());
        boolean range = low().isPresent() || high().isPresent();
        Require.that(
                amount().isPresent() != (target().isPresent() || range),
                "bonus",
                label(),
                "must be a part of the base or a fixed amount",
                "Give either target (or low and high) or amount.");
        Require.that(
                low().isPresent() == high().isPresent(),
                "bonus",
                label(),
                "must have both ends of its range",
                "Give low and high, or target alone.");
        target().ifPresent(target -> requirePart("bonus.target", target));
        low().ifPresent(low -> requirePart("bonus.low", low));
        high().ifPresent(high -> requirePart("bonus.high", high));
        if (range) {
            Fraction low = low().orElseThrow();
            Fraction high = high().orElseThrow();
            Require.that(
                    low.compareTo(high) <= 0,
                    "bonus.high",
                    high.percent(),
                    "must not be below low (" + low.percent() + ")",
                    "Swap the two.");
            target().ifPresent(target -> Require.that(
                    low.compareTo(target) <= 0 && target.compareTo(high) <= 0,
                    "bonus.target",
                    target.percent(),
                    "must lie between low (" + low.percent() + ") and high (" + high.percent() + ")",
                    "Widen the range or leave the target out."));
        }
        amount().ifPresent(amount -> Require.that(
                !amount.isNegative(), "bonus.amount", amount, "must not be negative", "Give 0 for no bonus."));
        payouts()
                .forEach(payout -> Require.that(
                        payout.signum() >= 0,
                        "bonus.payouts",
                        payout,
                        "must not be negative",
                        "Give 0 for no payout."));
        Require.notNegative("bonus.guaranteedYears", guaranteedYears(), "Give 0 for no guarantee.");
        years().ifPresent(years -> Require.that(
                years >= 1, "bonus.years", years, "must be at least 1", "Leave the bonus out if it is never paid."));
    }

    private static void requirePart(String name, Fraction part) {
        Require.that(
                part.signum() >= 0 && part.compareTo(Fraction.of(10)) <= 0,
                name,
                part,
                "must lie between 0 and 10 times the base",
                "Write fifteen percent as \"15 %\" or \"0.15\".");
    }

    /** Returns the part of the base that an outcome pays before any multiplier; absent if the bonus is a fixed amount. */
    public Optional<Fraction> ofBase(BonusOutcome outcome) {
        if (amount().isPresent()) {
            return Optional.empty();
        }
        return switch (outcome) {
            case LOW -> low().or(this::target);
            case HIGH -> high().or(this::target);
            case TARGET ->
                target().or(() -> Optional.of(
                        low().orElseThrow().plus(high().orElseThrow()).times(Fraction.of(1, 2))));
        };
    }

    /** Returns a bonus with a target as a part of the base, as {@code "20 %"}. */
    public static Bonus ofTarget(String target) {
        return builder().target(Fraction.parse(target)).build();
    }

    /** Returns a bonus of a fixed amount a year. */
    public static Bonus ofAmount(Money amount) {
        return builder().amount(amount).build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Bonus} values. */
    public static final class Builder extends ImmutableBonus.Builder {
        Builder() {}
    }
}
