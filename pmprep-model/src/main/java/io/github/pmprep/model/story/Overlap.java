package io.github.pmprep.model.story;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import org.immutables.value.Value;

/**
 * Two stories that may be one: the distinct content words of the one with fewer, and how many of them the other has too.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableOverlap.class)
@JsonSerialize(as = ImmutableOverlap.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableOverlap.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableOverlap.class)
public abstract class Overlap {

    Overlap() {}

    /** The id of the story that stands earlier in the bank. */
    public abstract String story();

    /** The id of the other. */
    public abstract String other();

    /** The per cent of the distinct content words and figures of the shorter that the longer has too, rounded down. */
    public abstract int sharedPercent();

    /** Whether the two say exactly the same, title and id aside. */
    public abstract boolean same();

    @Value.Check
    protected void check() {
        Require.that(
                sharedPercent() >= 0 && sharedPercent() <= 100,
                "overlap.sharedPercent",
                sharedPercent(),
                "must lie between 0 and 100",
                "Give a per cent.");
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Overlap} values. */
    public static final class Builder extends ImmutableOverlap.Builder {
        Builder() {}
    }
}
