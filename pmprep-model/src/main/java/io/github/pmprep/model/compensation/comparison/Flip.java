package io.github.pmprep.model.compensation.comparison;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.money.Money;
import org.immutables.value.Value;

/**
 * A point at which the order of two offers changes. {@link #before()} and {@link #after()} are neighbours: a billionth apart, or
 * a month.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableFlip.class)
@JsonSerialize(as = ImmutableFlip.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableFlip.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableFlip.class)
public abstract class Flip {

    Flip() {}

    /** The last value of the parameter with the old order. */
    public abstract Fraction before();

    /** The first value of the parameter with the new order. */
    public abstract Fraction after();

    /** How far the first offer is ahead of the other at {@link #before()}; below zero if it is behind. */
    public abstract Money aheadBefore();

    /** How far the first offer is ahead of the other at {@link #after()}; below zero if it is behind. */
    public abstract Money aheadAfter();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Flip} values. */
    public static final class Builder extends ImmutableFlip.Builder {
        Builder() {}
    }
}
