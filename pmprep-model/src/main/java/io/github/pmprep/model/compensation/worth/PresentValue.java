package io.github.pmprep.model.compensation.worth;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.money.Money;
import java.util.List;
import org.immutables.value.Value;

/**
 * What an offer is worth on its first day. Rounded once: the years sum to the total, each the difference of two rounded sums.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePresentValue.class)
@JsonSerialize(as = ImmutablePresentValue.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePresentValue.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutablePresentValue.class)
public abstract class PresentValue {

    PresentValue() {}

    /** The worth of everything that counts, rounded half up to whole minor units. */
    @Value.Parameter
    public abstract Money total();

    /** The worth of each year of employment. */
    @Value.Parameter
    public abstract List<Money> years();

    /** How it was discounted. */
    @Value.Parameter
    public abstract Discounting discounting();

    /** Returns a present value. */
    public static PresentValue ofYears(Money total, List<Money> years, Discounting discounting) {
        return ImmutablePresentValue.of(total, years, discounting);
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PresentValue} values. */
    public static final class Builder extends ImmutablePresentValue.Builder {
        Builder() {}
    }
}
