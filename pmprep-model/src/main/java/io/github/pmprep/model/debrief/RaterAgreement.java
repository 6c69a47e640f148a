package io.github.pmprep.model.debrief;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far several raters agree, and where they do not.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableRaterAgreement.class)
@JsonSerialize(as = ImmutableRaterAgreement.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableRaterAgreement.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableRaterAgreement.class)
public abstract class RaterAgreement {

    RaterAgreement() {}

    /** Each two raters, by name. */
    public abstract List<RaterPair> pairs();

    /** The average of the kappas of the pairs that have one, with three decimals (Light's kappa); absent if none has. */
    public abstract Optional<BigDecimal> kappa();

    /** What was graded differently, the widest difference first. */
    public abstract List<RatingDifference> differences();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RaterAgreement} values. */
    public static final class Builder extends ImmutableRaterAgreement.Builder {
        Builder() {}
    }
}
