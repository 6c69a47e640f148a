package io.github.pmprep.model.compensation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.compensation.vesting.DatedVesting;
import io.github.pmprep.model.compensation.vesting.VestingSchedule;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.money.ExchangeRate;
import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.money.Money;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an employer offers: a base from a first day on, and whatever comes with it.
 *
 * <pre>{@code
 * Offer offer = Offer.builder()
 *         .start(LocalDate.parse("2027-01-04"))
 *         .base(Money.ofMajor("USD", 200_000))
 *         .addBonuses(Bonus.ofTarget("20 %"))
 *         .addSignOns(Payment.of(Money.ofMajor("USD", 50_000)), Payment.after(12, Money.ofMajor("USD", 30_000)))
 *         .addGrants(Grant.ofValue(Money.ofMajor("USD", 60_000)))
 *         .vesting(VestingSchedule.levelQuarterly(4))
 *         .build();
 * }</pre>
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableOffer.class)
@JsonSerialize(as = ImmutableOffer.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableOffer.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableOffer.class)
public abstract class Offer {

    Offer() {}

    /** What people call the offer; {@code offer} unless said otherwise. */
    @Value.Default
    public String name() {
        return "offer";
    }

    /** The id of the company, where the library knows it; its vesting schedule and bands are then at hand. */
    public abstract Optional<String> company();

    /** The id of the level in that company. */
    public abstract Optional<String> level();

    /** The first day of employment. */
    public abstract LocalDate start();

    /** The base a year, on the first day. */
    public abstract Money base();

    /** By how much the base rises every year; not at all unless said otherwise. */
    @Value.Default
    public Fraction yearlyRaise() {
        return Fraction.ZERO;
    }

    /** The day of the year on which it rises; the anniversary of the first day unless said otherwise. */
    public abstract Optional<MonthDay> raiseOn();

    /** New bases from given days on, in order; a yearly raise goes on from the latest. */
    public abstract List<Raise> raises();

    /** The yearly bonuses. */
    public abstract List<Bonus> bonuses();

    /** The instalments of the sign-on bonus. */
    public abstract List<Payment> signOns();

    /** The grants, refreshers too. */
    public abstract List<Grant> grants();

    /** How grants vest that do not say it themselves; absent if as the company says. */
    public abstract Optional<VestingSchedule> vesting();

    /** How such grants vest from given grant dates on, in order of those dates. */
    public abstract List<DatedVesting> vestingChanges();

    /** Money for moving; listed only unless said otherwise. */
    public abstract List<Payment> relocations();

    /** Other sums that are paid once, such as a retention bonus. */
    public abstract List<Payment> otherPayments();

    /** Benefits with a yearly worth. */
    public abstract List<Benefit> benefits();

    /** The rates at which amounts in other currencies are converted; the library assumes none. */
    public abstract List<ExchangeRate> exchangeRates();

    /** The currency of the totals; that of the base unless said otherwise. */
    @Value.Default
    public Currency currency() {
        return base().currency();
    }

    /** The number of months that are looked at; 48 unless said otherwise. */
    @Value.Default
    public int horizonMonths() {
        return 48;
    }

    @Value.Check
    protected void check() {
        Require.notBlank("offer.name", name());
        company().ifPresent(company -> Require.id("offer.company", company));
        level().ifPresent(level -> Require.id("offer.level", level));
        Require.that(!base().isNegative(), "offer.base", base(), "must not be negative", "Give the yearly base.");
        Require.that(
                yearlyRaise().compareTo(Fraction.of(-1)) > 0 && yearlyRaise().compareTo(Fraction.ONE) <= 0,
                "offer.yearlyRaise",
                yearlyRaise().percent(),
                "must lie above -100 % and at most at 100 %",
                "Write three percent as \"3 %\" or \"0.03\".");
        LocalDate last = start();
        for (Raise raise : raises()) {
            Require.that(
                    raise.on().isAfter(last),
                    "raise.on",
                    raise.on(),
                    "must be after " + last,
                    "List raises in order, after the first day.");
            Require.that(
                    raise.base().currency().equals(base().currency()),
                    "raise.base",
                    raise.base(),
                    "must be in " + base().currency() + " like the base",
                    "Give both in one currency.");
            last = raise.on();
        }
        for (int i = 1; i < vestingChanges().size(); i++) {
            LocalDate before = vestingChanges().get(i - 1).grantedSince();
            LocalDate since = vestingChanges().get(i).grantedSince();
            Require.that(
                    since.isAfter(before),
                    "vestingChanges.grantedSince",
                    since,
                    "must be after " + before,
                    "List the changes in order of their dates.");
        }
        Require.that(
                horizonMonths() >= 1 && horizonMonths() <= 600,
                "offer.horizonMonths",
                horizonMonths(),
                "must lie between 1 and 600",
                "Give the number of months to look at; 48 is common.");
    }

    /** Returns the day after the last day that is looked at. */
    public LocalDate end() {
        return start().plusMonths(horizonMonths());
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Offer} values. */
    public static final class Builder extends ImmutableOffer.Builder {
        Builder() {}
    }
}
