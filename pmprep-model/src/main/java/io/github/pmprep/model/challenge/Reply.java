package io.github.pmprep.model.challenge;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What a reply to a follow-up changed.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableReply.class)
@JsonSerialize(as = ImmutableReply.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableReply.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableReply.class)
public abstract class Reply {

    Reply() {}

    /** The challenge before. */
    public abstract Challenge before();

    /** The whole transcript, judged again, and what is asked next. */
    public abstract Challenge after();

    /** What the score gained; below zero if the reply did harm, absent unless both were scored. */
    public abstract OptionalInt gain();

    /** The weak spots that were asked about and are closed now. */
    public abstract List<WeakSpot> closed();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Reply} values. */
    public static final class Builder extends ImmutableReply.Builder {
        Builder() {}
    }
}
