package io.github.pmprep.model.compensation.negotiation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.money.Money;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One lever, moved by the smallest step that will do, and what the offer then comes to.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableLeverMove.class)
@JsonSerialize(as = ImmutableLeverMove.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableLeverMove.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableLeverMove.class)
public abstract class LeverMove {

    LeverMove() {}

    /** The lever that is moved. */
    public abstract Lever lever();

    /** What comes of moving it. */
    public abstract MoveOutcome outcome();

    /** What is asked for, in words with its exact amount, such as {@code sign-on of USD 20,000.00 in year 1}. */
    public abstract Optional<String> ask();

    /** The offer with the lever moved, to be fed back in. */
    public abstract Optional<Offer> offer();

    /** What that offer comes to in the chosen view. */
    public abstract Optional<Money> reached();

    /** Why it does or does not move, in a sentence. */
    public abstract String reason();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link LeverMove} values. */
    public static final class Builder extends ImmutableLeverMove.Builder {
        Builder() {}
    }
}
