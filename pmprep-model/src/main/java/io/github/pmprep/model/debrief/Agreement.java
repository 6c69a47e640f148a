package io.github.pmprep.model.debrief;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/**
 * How far the rounds agree.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableAgreement.class)
@JsonSerialize(as = ImmutableAgreement.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableAgreement.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableAgreement.class)
public abstract class Agreement {

    Agreement() {}

    /** The pairs of rounds. */
    public abstract int pairs();

    /** The pairs that agree on hiring or not hiring. */
    public abstract int agreeing();

    /** The steps of the verdict scale from the worst grade to the best one; 0 if all are equal. */
    public abstract int steps();

    /** Returns whether all rounds agree on hiring or not hiring. */
    public boolean unanimous() {
        return agreeing() == pairs();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Agreement} values. */
    public static final class Builder extends ImmutableAgreement.Builder {
        Builder() {}
    }
}
