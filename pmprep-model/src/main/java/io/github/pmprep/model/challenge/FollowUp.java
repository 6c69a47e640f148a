package io.github.pmprep.model.challenge;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.scoring.Evidence;
import org.immutables.value.Value;

/**
 * A question that an interviewer would ask next, aimed at words of the answer.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableFollowUp.class)
@JsonSerialize(as = ImmutableFollowUp.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableFollowUp.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableFollowUp.class)
public abstract class FollowUp {

    FollowUp() {}

    /** What the answer leaves open. */
    public abstract WeakSpot spot();

    /** The words that it is aimed at. */
    public abstract Evidence evidence();

    /** What the interviewer would ask. */
    public abstract String question();

    /** Why it is asked, in one sentence. */
    public abstract String reason();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link FollowUp} values. */
    public static final class Builder extends ImmutableFollowUp.Builder {
        Builder() {}
    }
}
