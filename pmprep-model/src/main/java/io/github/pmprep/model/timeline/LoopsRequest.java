package io.github.pmprep.model.timeline;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import java.util.List;
import org.immutables.value.Value;

/**
 * Several loops, to be planned in one calendar.
 *
 * <p>Rounds of different loops never overlap, and keep the rest between them.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableLoopsRequest.class)
@JsonSerialize(as = ImmutableLoopsRequest.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableLoopsRequest.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableLoopsRequest.class)
public abstract class LoopsRequest {

    LoopsRequest() {}

    /** The loops; one or more, each of another company. */
    public abstract List<LoopRequest> loops();

    /** The minutes kept free after every round before one of another loop starts; 60 unless said otherwise. */
    @Value.Default
    public int restMinutes() {
        return 60;
    }

    @Value.Check
    protected void check() {

        Require.notEmpty("loops", loops(), "Give at least one loop.");
        Require.distinct("loop.company", loops(), loop -> loop.company().id());
        Require.that(
                restMinutes() >= 0 && restMinutes() <= 1440,
                "restMinutes",
                restMinutes(),
                "must lie between 0 and 1440",
                "60 leaves an hour.");
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link LoopsRequest} values. */
    public static final class Builder extends ImmutableLoopsRequest.Builder {
        Builder() {}
    }
}
