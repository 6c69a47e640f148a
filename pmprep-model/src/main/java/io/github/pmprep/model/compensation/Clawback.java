package io.github.pmprep.model.compensation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.money.Fraction;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The clause by which a payment is repaid on leaving early. Clauses are read in several ways, so the reading is always the
 * caller's explicit choice.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableClawback.class)
@JsonSerialize(as = ImmutableClawback.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableClawback.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableClawback.class)
public abstract class Clawback {

    Clawback() {}

    /** How the clause is read; there is no default. */
    public abstract ClawbackReading reading();

    /** The length of the window in months. */
    public abstract int months();

    /** When the window opens; on the day of the payment unless said otherwise. */
    @Value.Default
    public ClawbackStart starts() {
        return ClawbackStart.PAYMENT;
    }

    /** What is repaid, the gross or the net amount; gross unless said otherwise. */
    @Value.Default
    public ClawbackBasis basis() {
        return ClawbackBasis.GROSS;
    }

    /** The part that was withheld from the payment; needed for a net clause, and only there. */
    public abstract Optional<Fraction> withheld();

    @Value.Check
    protected void check() {
        Require.that(
                months() >= 1 && months() <= 600,
                "clawback.months",
                months(),
                "must lie between 1 and 600",
                "Leave the clawback out if nothing is ever repaid.");
        Require.that(
                withheld().isPresent() == (basis() == ClawbackBasis.NET),
                "clawback.withheld",
                withheld().map(Fraction::percent).orElse("absent"),
                "must be given for a net clause and for no other",
                "Give the part that was withheld, as \"37 %\", or choose gross.");
        withheld()
                .ifPresent(withheld -> Require.that(
                        withheld.signum() >= 0 && withheld.compareTo(Fraction.ONE) <= 0,
                        "clawback.withheld",
                        withheld.percent(),
                        "must lie between 0 % and 100 %",
                        "Write thirty-seven percent as \"37 %\"."));
    }

    /** Returns a gross clause whose window opens on the day of the payment. */
    public static Clawback of(ClawbackReading reading, int months) {
        return builder().reading(reading).months(months).build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the clause in words, as {@code "repaid by-month within 12 months of payment, gross"}. */
    @Override
    public String toString() {
        return "repaid " + reading() + " within " + months() + (months() == 1 ? " month" : " months") + " of "
                + starts() + ", " + basis();
    }

    /** Builds {@link Clawback} values. */
    public static final class Builder extends ImmutableClawback.Builder {
        Builder() {}
    }
}
