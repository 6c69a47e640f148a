package io.github.pmprep.model.timeline;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;

/**
 * Several loops in one calendar.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonTypeName("planned")
@JsonDeserialize(as = ImmutableLoopsPlan.class)
@JsonSerialize(as = ImmutableLoopsPlan.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableLoopsPlan.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableLoopsPlan.class)
public abstract non-sealed class LoopsPlan implements LoopsOutcome {

    LoopsPlan() {}

    /** The plans, in the order of the request. */
    public abstract List<Timeline> timelines();

    /** The calendar days between the first and the last end of a loop; offers close together are the strongest leverage. */
    public abstract int daysBetweenEnds();

    /** Whether it is proven that no plan is better; otherwise the search was cut short. */
    @Value.Default
    public boolean proven() {
        return true;
    }

    /** The plan in one sentence. */
    public abstract String message();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link LoopsPlan} values. */
    public static final class Builder extends ImmutableLoopsPlan.Builder {
        Builder() {}
    }
}
