package io.github.pmprep.model.company;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.source.Source;
import org.immutables.value.Value;

/**
 * An ability that a company's interviewers judge, such as simplifying an ambiguous problem.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCompetency.class)
@JsonSerialize(as = ImmutableCompetency.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableCompetency.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableCompetency.class)
public abstract class Competency {

    Competency() {}

    /** The id, unique in its company. */
    public abstract String id();

    /** The name for people. */
    public abstract String name();

    /** What it means. */
    public abstract String description();

    /** Where it is published. */
    public abstract Source source();

    @Value.Check
    protected void check() {
        Require.id("competency.id", id());
        Require.notBlank("competency.name", name());
        Require.notBlank("competency.description", description());
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Competency} values. */
    public static final class Builder extends ImmutableCompetency.Builder {
        Builder() {}
    }
}
