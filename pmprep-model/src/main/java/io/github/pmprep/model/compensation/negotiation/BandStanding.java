package io.github.pmprep.model.compensation.negotiation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.compensation.Band;
import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.money.Money;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a part of an offer stands in one band of its level. Bands of sources that disagree each have a standing of their own.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableBandStanding.class)
@JsonSerialize(as = ImmutableBandStanding.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableBandStanding.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableBandStanding.class)
public abstract class BandStanding {

    BandStanding() {}

    /** The band, with its source. */
    public abstract Band band();

    /** What is offered, in money; absent if the band is a part of the base. */
    public abstract Optional<Money> offered();

    /** What is offered, as a part of the base; absent if the band is money. */
    public abstract Optional<Fraction> offeredOfBase();

    /** Where that stands. */
    public abstract Standing standing();

    /** How far it stands into the band, from 0 at its low end to 1 at its high end; absent outside of it. */
    public abstract Optional<Fraction> into();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link BandStanding} values. */
    public static final class Builder extends ImmutableBandStanding.Builder {
        Builder() {}
    }
}
