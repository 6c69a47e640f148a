package io.github.pmprep.model.timeline;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;

/**
 * The answer to a changed request for a loop that was planned before.
 *
 * <p>Held and agreed rounds stay; of the others as few as possible move, and those as little as possible.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableReplan.class)
@JsonSerialize(as = ImmutableReplan.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableReplan.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableReplan.class)
public abstract class Replan {

    Replan() {}

    /** The new plan, or why there is none. */
    public abstract PlanOutcome outcome();

    /** The rounds whose time changes, in the order of the loop; empty if none does or there is no plan. */
    public abstract List<RoundMove> moves();

    /** What changes, in words. */
    public abstract String message();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Replan} values. */
    public static final class Builder extends ImmutableReplan.Builder {
        Builder() {}
    }
}
