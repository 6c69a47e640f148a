package io.github.pmprep.model.debrief;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import org.immutables.value.Value;

/**
 * A debrief that comes to no verdict.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonTypeName("NOT_DECIDED")
@JsonDeserialize(as = ImmutableNotDecided.class)
@JsonSerialize(as = ImmutableNotDecided.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableNotDecided.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableNotDecided.class)
public abstract non-sealed class NotDecided implements DebriefOutcome {

    NotDecided() {}

    /** Why there is no verdict. */
    public abstract Reason reason();

    /** Why not, in words. */
    public abstract String message();

    @Value.Check
    protected void check() {
        Require.notBlank("notDecided.message", message());
    }

    /** Why a debrief comes to no verdict. */
    public enum Reason {
        /** No answer of any round was scored. */
        NOTHING_SCORED,
        /** The company's plugin decides by itself, and failed. */
        PLUGIN_FAILED
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link NotDecided} values. */
    public static final class Builder extends ImmutableNotDecided.Builder {
        Builder() {}
    }
}
