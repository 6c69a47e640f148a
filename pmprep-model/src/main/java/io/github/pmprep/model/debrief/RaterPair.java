package io.github.pmprep.model.debrief;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far two raters agree on what both have rated.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableRaterPair.class)
@JsonSerialize(as = ImmutableRaterPair.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableRaterPair.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableRaterPair.class)
public abstract class RaterPair {

    RaterPair() {}

    /** The one, before the other in the alphabet. */
    public abstract String one();

    /** The other one, after it in the alphabet. */
    public abstract String other();

    /** The things that both have rated. */
    public abstract int items();

    /** Those that both gave the same grade. */
    public abstract int same();

    /**
     * Cohen's kappa with quadratic weights, with three decimals: 1 for full agreement, 0 for what chance alone brings. Absent
     * if all grades are the same, or nothing was rated by both: then chance cannot be told from agreement.
     */
    public abstract Optional<BigDecimal> kappa();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RaterPair} values. */
    public static final class Builder extends ImmutableRaterPair.Builder {
        Builder() {}
    }
}
