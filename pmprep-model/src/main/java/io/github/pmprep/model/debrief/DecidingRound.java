package io.github.pmprep.model.debrief;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.scoring.Verdict;
import org.immutables.value.Value;

/**
 * A round without which the verdict would be another.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableDecidingRound.class)
@JsonSerialize(as = ImmutableDecidingRound.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableDecidingRound.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableDecidingRound.class)
public abstract class DecidingRound {

    DecidingRound() {}

    /** The id of the round. */
    public abstract String round();

    /** The verdict of the other rounds. */
    public abstract Verdict verdictWithout();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link DecidingRound} values. */
    public static final class Builder extends ImmutableDecidingRound.Builder {
        Builder() {}
    }
}
