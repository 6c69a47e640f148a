package io.github.pmprep.model.source;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a figure comes from, and when it held.
 *
 * <pre>{@code
 * Source.of("Published salary survey, product managers", LocalDate.parse("2026-01-31"))
 * }</pre>
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableSource.class)
@JsonSerialize(as = ImmutableSource.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableSource.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableSource.class)
public abstract class Source {

    Source() {}

    /** The title of the publication, or a description of the public knowledge that was used; never blank. */
    public abstract String title();

    /** The last day on which the figure was known to hold. */
    public abstract LocalDate asOf();

    /** How the figure was read from the source, where that is not plain. */
    public abstract Optional<String> note();

    @Value.Check
    protected void check() {
        Require.notBlank("source.title", title());
    }

    /** Returns a source without a note. */
    public static Source of(String title, LocalDate asOf) {
        return builder().title(title).asOf(asOf).build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the title and the day, as {@code "A survey (as of 2026-01-31)"}. */
    @Override
    public String toString() {
        return title() + " (as of " + asOf() + ")";
    }

    /** Builds {@link Source} values. */
    public static final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
