package io.github.pmprep.model.company;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.source.Source;
import org.immutables.value.Value;

/**
 * Something a company says it stands for and interviews for: a leadership principle, an attribute, a value.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePrinciple.class)
@JsonSerialize(as = ImmutablePrinciple.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePrinciple.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutablePrinciple.class)
public abstract class Principle {

    Principle() {}

    /** The id, unique in its company, such as {@code bias-for-action}. */
    public abstract String id();

    /** The name that the company uses. */
    public abstract String name();

    /** What it asks of people, in our own words. */
    public abstract String description();

    /** Where it is published. */
    public abstract Source source();

    @Value.Check
    protected void check() {
        Require.id("principle.id", id());
        Require.notBlank("principle.name", name());
        Require.notBlank("principle.description", description());
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Principle} values. */
    public static final class Builder extends ImmutablePrinciple.Builder {
        Builder() {}
    }
}
