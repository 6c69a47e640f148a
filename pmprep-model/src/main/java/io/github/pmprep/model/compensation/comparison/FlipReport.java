package io.github.pmprep.model.compensation.comparison;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.money.Money;
import java.util.List;
import org.immutables.value.Value;

/**
 * Where in a range the order of two offers changes, or the proof that it never does.
 *
 * <p>The proof: what either offer comes to only ever rises, or only ever falls, with the parameter. The range is cut into
 * stretches until in each of them the least that one offer comes to is more than the most that the other does.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableFlipReport.class)
@JsonSerialize(as = ImmutableFlipReport.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableFlipReport.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableFlipReport.class)
public abstract class FlipReport {

    FlipReport() {}

    /** The range that was searched. */
    public abstract FlipRange range();

    /** The points at which the order changes, in order. */
    public abstract List<Flip> flips();

    /**
     * Stretches, given by their low ends, in which the offers come so close that rounding decides, without a change of order
     * from end to end. With an empty list of flips and an empty list here the order never changes.
     */
    public abstract List<Fraction> tooCloseToCall();

    /** How far the first offer is ahead of the other at the low end of the range; below zero if it is behind. */
    public abstract Money aheadAtLow();

    /** How far the first offer is ahead of the other at the high end of the range; below zero if it is behind. */
    public abstract Money aheadAtHigh();

    /** The number of stretches for which the proof was made. */
    public abstract int provenStretches();

    /** Returns whether it is proven that the order never changes in the range. */
    public boolean never() {
        return flips().isEmpty() && tooCloseToCall().isEmpty();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link FlipReport} values. */
    public static final class Builder extends ImmutableFlipReport.Builder {
        Builder() {}
    }
}
