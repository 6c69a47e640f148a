package io.github.pmprep.model.summary;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One part of the page: words of the candidate, and nothing else.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableSection.class)
@JsonSerialize(as = ImmutableSection.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableSection.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableSection.class)
public abstract class Section {

    Section() {}

    /** Which part of the page it is. */
    public abstract Heading heading();

    /** What the candidate wrote or said, word for word; empty if nothing does. */
    public abstract List<String> passages();

    /** What is missing here, in words; absent if nothing is. */
    public abstract Optional<String> missing();

    /** How many passages were left out for the page to be one page. */
    @Value.Default
    public int leftOut() {
        return 0;
    }

    @Value.Check
    protected void check() {
        Require.notNegative("section.leftOut", leftOut(), "Give 0 if all passages are there.");
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Section} values. */
    public static final class Builder extends ImmutableSection.Builder {
        Builder() {}
    }
}
