package io.github.pmprep.model.compensation.worth;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * The chance that one offer comes to more than another when share prices are not known. The shares of the two move
 * independently of each other; a tie counts half.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableChance.class)
@JsonSerialize(as = ImmutableChance.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableChance.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableChance.class)
public abstract class Chance {

    Chance() {}

    /** The chance from 0 to 1, with four decimals. */
    @Value.Parameter
    public abstract BigDecimal chance();

    /** The standard error, with four decimals; 0 where nothing was simulated. */
    @Value.Parameter
    public abstract BigDecimal standardError();

    /** How it was found. */
    @Value.Parameter
    public abstract Method method();

    /** Returns a chance. */
    public static Chance of(BigDecimal chance, BigDecimal standardError, Method method) {
        return ImmutableChance.of(chance, standardError, method);
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Chance} values. */
    public static final class Builder extends ImmutableChance.Builder {
        Builder() {}
    }
}
