package io.github.pmprep.model.compensation.negotiation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.money.Money;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a candidate can put behind an ask, measured by the evidence that the company asks for.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableLeverage.class)
@JsonSerialize(as = ImmutableLeverage.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableLeverage.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableLeverage.class)
public abstract class Leverage {

    Leverage() {}

    /** The number of competing offers that come to more. */
    public abstract int offersAbove();

    /** The number of competing offers. */
    public abstract int offers();

    /** How far the best of them is above; absent if none is. */
    public abstract Optional<Money> bestAboveBy();

    /** What the company asks for and the candidate has, strongest first. */
    public abstract List<Evidence> atHand();

    /** What the company asks for and the candidate does not have, strongest first. */
    public abstract List<Evidence> missing();

    /** The same in a sentence. */
    public abstract String statement();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Leverage} values. */
    public static final class Builder extends ImmutableLeverage.Builder {
        Builder() {}
    }
}
