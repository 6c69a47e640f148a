package io.github.pmprep.model.compensation.worth;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.money.Money;
import org.immutables.value.Value;

/**
 * The total that is not reached with a given chance.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePercentile.class)
@JsonSerialize(as = ImmutablePercentile.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePercentile.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutablePercentile.class)
public abstract class Percentile {

    Percentile() {}

    /** The chance in percent that the total is at most {@link #total()}. */
    @Value.Parameter
    public abstract int percent();

    /** The total that is not reached with that chance. */
    @Value.Parameter
    public abstract Money total();

    /** Returns a percentile. */
    public static Percentile of(int percent, Money total) {
        return ImmutablePercentile.of(percent, total);
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Percentile} values. */
    public static final class Builder extends ImmutablePercentile.Builder {
        Builder() {}
    }
}
