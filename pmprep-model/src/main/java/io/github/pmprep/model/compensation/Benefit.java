package io.github.pmprep.model.compensation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.money.Money;
import org.immutables.value.Value;

/**
 * A benefit with a yearly worth, such as an employer's pension contribution. It is spread over the months like the base.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableBenefit.class)
@JsonSerialize(as = ImmutableBenefit.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableBenefit.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableBenefit.class)
public abstract class Benefit {

    Benefit() {}

    /** What people call it. */
    public abstract String label();

    /** Its worth a year. */
    public abstract Money perYear();

    /** Whether it counts in totals; listed only unless said otherwise. */
    @Value.Default
    public boolean counted() {
        return false;
    }

    @Value.Check
    protected void check() {
        Require.notBlank("benefit.label", label());
        Require.that(
                !perYear().isNegative(),
                "benefit.perYear",
                perYear(),
                "must not be negative",
                "Give what it is worth.");
    }

    /** Returns a benefit that is listed only. */
    public static Benefit of(String label, Money perYear) {
        return builder().label(label).perYear(perYear).build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Benefit} values. */
    public static final class Builder extends ImmutableBenefit.Builder {
        Builder() {}
    }
}
