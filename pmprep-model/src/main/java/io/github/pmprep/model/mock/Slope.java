package io.github.pmprep.model.mock;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * How fast a level changes, with what can be said for sure.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableSlope.class)
@JsonSerialize(as = ImmutableSlope.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableSlope.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableSlope.class)
public abstract class Slope {

    Slope() {}

    /** The median of the slopes of all pairs of days, in levels a week, with two decimals. */
    public abstract BigDecimal perWeek();

    /** The lower end of the interval in which the true slope lies with at least the {@link #confidencePercent()}. */
    public abstract BigDecimal low();

    /** The upper end. */
    public abstract BigDecimal high();

    /** How sure the interval is, in percent, cut off; never below 90. */
    public abstract int confidencePercent();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Slope} values. */
    public static final class Builder extends ImmutableSlope.Builder {
        Builder() {}
    }
}
