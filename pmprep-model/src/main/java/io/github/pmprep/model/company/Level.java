package io.github.pmprep.model.company;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.compensation.Band;
import io.github.pmprep.model.compensation.PayKind;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.source.Source;
import java.util.List;
import org.immutables.value.Value;

/**
 * A rung of a company's ladder that it hires at.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableLevel.class)
@JsonSerialize(as = ImmutableLevel.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableLevel.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableLevel.class)
public abstract class Level {

    Level() {}

    /** The id, unique in its company, such as {@code l6}. */
    public abstract String id();

    /** The name, such as {@code Senior Product Manager (L6)}. */
    public abstract String name();

    /** The ranges it pays in, each as one source tells it; sources that disagree stand side by side. */
    public abstract List<Band> bands();

    /** Where the level is described. */
    public abstract Source source();

    @Value.Check
    protected void check() {
        Require.id("level.id", id());
        Require.notBlank("level.name", name());
    }

    /** Returns the bands for one part of the pay, in the order of {@link #bands()}. */
    public List<Band> bands(PayKind component) {
        return bands().stream().filter(band -> band.component() == component).toList();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Level} values. */
    public static final class Builder extends ImmutableLevel.Builder {
        Builder() {}
    }
}
