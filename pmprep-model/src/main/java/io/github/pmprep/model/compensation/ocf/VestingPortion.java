package io.github.pmprep.model.compensation.ocf;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.money.Fraction;
import org.immutables.value.Value;

/**
 * A part of a security, as a ratio.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableVestingPortion.class)
@JsonSerialize(as = ImmutableVestingPortion.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableVestingPortion.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableVestingPortion.class)
public abstract class VestingPortion {

    VestingPortion() {}

    /** The number above the line. */
    public abstract Fraction numerator();

    /** The number below the line. */
    public abstract Fraction denominator();

    /** Whether the part is of what has not vested yet, and not of the whole. */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public boolean remainder() {
        return false;
    }

    @Value.Check
    protected void check() {
        Require.that(
                numerator().signum() >= 0,
                "portion.numerator",
                numerator(),
                "must not be negative",
                "Give a part from 0 to 1.");
        Require.that(
                denominator().signum() > 0,
                "portion.denominator",
                denominator(),
                "must be above zero",
                "Give a part from 0 to 1.");
        Require.that(
                ratio().compareTo(Fraction.ONE) <= 0,
                "portion",
                numerator() + "/" + denominator(),
                "must be at most 1",
                "Give a part from 0 to 1.");
    }

    /** Returns the part as one number. */
    public Fraction ratio() {
        return numerator().dividedBy(denominator());
    }

    /** Returns a part of the whole. */
    public static VestingPortion of(Fraction part) {
        return builder()
                .numerator(Fraction.of(part.numerator()))
                .denominator(Fraction.of(part.denominator()))
                .build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link VestingPortion} values. */
    public static final class Builder extends ImmutableVestingPortion.Builder {
        Builder() {}
    }
}
