package io.github.pmprep.model.compensation.vesting;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.money.Fraction;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What vests on one day.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableTranche.class)
@JsonSerialize(as = ImmutableTranche.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableTranche.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableTranche.class)
public abstract class Tranche {

    Tranche() {}

    /** The day on which it vests. */
    public abstract LocalDate date();

    /** The part of the grant, exactly. */
    public abstract Fraction portion();

    /** The units, shared out by the schedule's allocation. */
    public abstract Fraction units();

    /** Returns a tranche. */
    public static Tranche of(LocalDate date, Fraction portion, Fraction units) {
        return ImmutableTranche.ofAll(date, portion, units);
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the tranche in words, as {@code "2028-01-04: 60 units, 15 %"}. */
    @Override
    public String toString() {
        return date() + ": " + units() + " units, " + portion().percent();
    }

    /** Builds {@link Tranche} values. */
    public static final class Builder extends ImmutableTranche.Builder {
        Builder() {}
    }
}
