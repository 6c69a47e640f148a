package io.github.pmprep.model.compensation.comparison;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;

/**
 * Offers ranked from one view, with the gaps between them.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableComparison.class)
@JsonSerialize(as = ImmutableComparison.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableComparison.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableComparison.class)
public abstract class Comparison {

    Comparison() {}

    /** The view that the offers are ranked from. */
    @Value.Parameter
    public abstract View view();

    /** The offers, best first; those that come to the same in the order in which they were given. */
    @Value.Parameter
    public abstract List<RankedOffer> ranking();

    /** Returns the offer that comes out ahead. */
    public RankedOffer best() {
        return ranking().get(0);
    }

    /** Returns a comparison. */
    public static Comparison ranked(View view, List<RankedOffer> ranking) {
        return ImmutableComparison.of(view, ranking);
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Comparison} values. */
    public static final class Builder extends ImmutableComparison.Builder {
        Builder() {}
    }
}
