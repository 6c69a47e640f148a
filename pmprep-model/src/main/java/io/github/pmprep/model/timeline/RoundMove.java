package io.github.pmprep.model.timeline;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A round whose time differs between two plans.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableRoundMove.class)
@JsonSerialize(as = ImmutableRoundMove.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableRoundMove.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableRoundMove.class)
public abstract class RoundMove {

    RoundMove() {}

    /** The id of the round. */
    public abstract String round();

    /** The name for people. */
    public abstract String name();

    /** Its start in the plan before; absent if it is new. */
    public abstract Optional<Instant> before();

    /** Its start in the new plan; absent if it is gone. */
    public abstract Optional<Instant> after();

    /** The move, in words. */
    public abstract String words();

    @Value.Check
    protected void check() {

        Require.that(
                before().isPresent() || after().isPresent(),
                "roundMove.round",
                '"' + round() + '"',
                "must be in one of the two plans",
                "Leave out a move of nothing.");
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RoundMove} values. */
    public static final class Builder extends ImmutableRoundMove.Builder {
        Builder() {}
    }
}
