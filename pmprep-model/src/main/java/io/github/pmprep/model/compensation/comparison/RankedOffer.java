package io.github.pmprep.model.compensation.comparison;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.compensation.ledger.Breakdown;
import io.github.pmprep.model.money.Money;
import java.util.List;
import org.immutables.value.Value;

/**
 * An offer in its place.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableRankedOffer.class)
@JsonSerialize(as = ImmutableRankedOffer.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableRankedOffer.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableRankedOffer.class)
public abstract class RankedOffer {

    RankedOffer() {}

    /** The place, from 1; offers that come to the same share a place. */
    public abstract int rank();

    /** The name of the offer. */
    public abstract String name();

    /** The place of the offer in the list that was compared, from 0. */
    public abstract int index();

    /** What it comes to in the chosen view. */
    public abstract Money value();

    /** What it is behind the first one in the chosen view; nothing for the first. */
    public abstract Money behind();

    /** What it comes to over the whole horizon, part by part. */
    public abstract Breakdown all();

    /** The same year by year. */
    public abstract List<Breakdown> years();

    /** What it is behind the first one over the whole horizon, part by part; below zero where it is ahead. */
    public abstract Breakdown behindByPart();

    /** The same for the total of each year. */
    public abstract List<Money> behindByYear();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RankedOffer} values. */
    public static final class Builder extends ImmutableRankedOffer.Builder {
        Builder() {}
    }
}
