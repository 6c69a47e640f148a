package io.github.pmprep.model.timeline;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import java.util.List;
import org.immutables.value.Value;

/**
 * There is no plan, and why.
 *
 * <p>The clash is minimal: leave out any one of its facts, and the others can be kept together.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonTypeName("impossible")
@JsonDeserialize(as = ImmutableImpossible.class)
@JsonSerialize(as = ImmutableImpossible.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableImpossible.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableImpossible.class)
public abstract non-sealed class Impossible implements PlanOutcome {

    Impossible() {}

    /** The clash and the cheapest repair, in words. */
    public abstract String message();

    /** The facts that cannot all be kept; never empty. */
    public abstract List<Fact> clash();

    /** What would make a plan possible, cheapest first; empty if nothing that the planner may change does. */
    public abstract List<Repair> repairs();

    @Value.Check
    protected void check() {

        Require.notEmpty("impossible.clash", clash(), "Name at least one fact.");
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Impossible} values. */
    public static final class Builder extends ImmutableImpossible.Builder {
        Builder() {}
    }
}
