package io.github.pmprep.model.loop;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import org.immutables.value.Value;

/**
 * A length in minutes that is known as a range, such as 45 to 60. Both ends count.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableMinuteRange.class)
@JsonSerialize(as = ImmutableMinuteRange.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableMinuteRange.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableMinuteRange.class)
public abstract class MinuteRange {

    MinuteRange() {}

    /** The shortest length; at least 1. */
    public abstract int fewest();

    /** The longest length; not below {@link #fewest()}. */
    public abstract int most();

    @Value.Check
    protected void check() {
        Require.that(
                fewest() >= 1,
                "minuteRange.fewest",
                fewest(),
                "must be at least 1",
                "Leave the length out if it is unknown.");
        Require.that(
                most() >= fewest(),
                "minuteRange.most",
                most(),
                "must not be below fewest (" + fewest() + ")",
                "Swap the two.");
    }

    /** Returns the range between two lengths in minutes. */
    public static MinuteRange of(int fewest, int most) {
        return builder().fewest(fewest).most(most).build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the range with its unit, as {@code "45-60 minutes"}. */
    @Override
    public String toString() {
        return (fewest() == most() ? "" + fewest() : fewest() + "-" + most()) + (most() == 1 ? " minute" : " minutes");
    }

    /** Builds {@link MinuteRange} values. */
    public static final class Builder extends ImmutableMinuteRange.Builder {
        Builder() {}
    }
}
