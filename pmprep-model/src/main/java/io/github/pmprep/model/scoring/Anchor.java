package io.github.pmprep.model.scoring;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import org.immutables.value.Value;

/**
 * What an answer looks like at one level of a criterion: one step of a behaviourally anchored rating scale.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableAnchor.class)
@JsonSerialize(as = ImmutableAnchor.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableAnchor.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableAnchor.class)
public abstract class Anchor {

    Anchor() {}

    /** The level, from 1 (weakest) to 5 (strongest). */
    public abstract int level();

    /** What the answer does at this level. */
    public abstract String description();

    @Value.Check
    protected void check() {
        Require.that(
                level() >= 1 && level() <= 5,
                "anchor.level",
                level(),
                "must lie between 1 and 5",
                "Use 1 for the weakest answer.");
        Require.notBlank("anchor.description", description());
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Anchor} values. */
    public static final class Builder extends ImmutableAnchor.Builder {
        Builder() {}
    }
}
