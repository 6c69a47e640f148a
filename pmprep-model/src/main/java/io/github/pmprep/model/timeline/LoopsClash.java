package io.github.pmprep.model.timeline;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;

/**
 * There is no plan for several loops in one calendar, and why.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonTypeName("impossible")
@JsonDeserialize(as = ImmutableLoopsClash.class)
@JsonSerialize(as = ImmutableLoopsClash.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableLoopsClash.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableLoopsClash.class)
public abstract non-sealed class LoopsClash implements LoopsOutcome {

    LoopsClash() {}

    /** The reason, in words. */
    public abstract String message();

    /** The facts that cannot all be kept, their words led by the company; minimal if proven. */
    public abstract List<Fact> clash();

    /** Whether it is proven that there is no plan; otherwise the search was cut short. */
    @Value.Default
    public boolean proven() {
        return true;
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link LoopsClash} values. */
    public static final class Builder extends ImmutableLoopsClash.Builder {
        Builder() {}
    }
}
