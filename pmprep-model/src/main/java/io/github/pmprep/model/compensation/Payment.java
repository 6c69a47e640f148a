package io.github.pmprep.model.compensation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.money.Money;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A sum that an offer promises once: an instalment of a sign-on bonus, money for moving, a retention bonus.
 *
 * <pre>{@code
 * Payment.of(Money.ofMajor("USD", 50_000))                                                    // on the first day
 * Payment.builder().amount(Money.ofMajor("USD", 40_000)).afterMonths(12).overMonths(12).build()   // monthly in year 2
 * }</pre>
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePayment.class)
@JsonSerialize(as = ImmutablePayment.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePayment.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutablePayment.class)
public abstract class Payment {

    Payment() {}

    /** What people call it, where that is not plain from its place in the offer. */
    public abstract Optional<String> label();

    /** The sum that is promised. */
    public abstract Money amount();

    /** Months of employment after which it is paid, or its monthly payments begin; 0 unless said otherwise. */
    @Value.Default
    public int afterMonths() {
        return 0;
    }

    /** The number of months over which it is paid in equal parts, at the end of each; 0, at once, unless said otherwise. */
    @Value.Default
    public int overMonths() {
        return 0;
    }

    /** The day on which it is paid, instead of {@link #afterMonths()}. */
    public abstract Optional<LocalDate> on();

    /**
     * Whether it counts in totals or is listed only. Unless said otherwise sign-on and other payments count and relocation
     * does not.
     */
    public abstract Optional<Boolean> counted();

    /** What it depends on; for a payment at the start nothing, for a later one tenure, unless said otherwise. */
    public abstract Optional<Certainty> certainty();

    /** The clause by which it is repaid on leaving; each instalment of a sign-on bonus may have its own. */
    public abstract Optional<Clawback> clawback();

    @Value.Check
    protected void check() {
        label().ifPresent(label -> Require.notBlank("payment.label", label));
        Require.that(
                !amount().isNegative(), "payment.amount", amount(), "must not be negative", "Give what is paid out.");
        Require.notNegative("payment.afterMonths", afterMonths(), "Give 0 for the first day.");
        Require.notNegative("payment.overMonths", overMonths(), "Give 0 for a payment at once.");
        Require.that(
                on().isEmpty() || (afterMonths() == 0 && overMonths() == 0),
                "payment.on",
                on().map(LocalDate::toString).orElse("absent"),
                "must stand alone",
                "Leave afterMonths and overMonths out, or leave the day out.");
    }

    /** Returns a payment on the first day. */
    public static Payment of(Money amount) {
        return builder().amount(amount).build();
    }

    /** Returns a payment after some months of employment. */
    public static Payment after(int months, Money amount) {
        return builder().amount(amount).afterMonths(months).build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Payment} values. */
    public static final class Builder extends ImmutablePayment.Builder {
        Builder() {}
    }
}
