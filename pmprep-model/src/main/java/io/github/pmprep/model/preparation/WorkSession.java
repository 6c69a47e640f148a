package io.github.pmprep.model.preparation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import java.time.Duration;
import java.time.Instant;
import org.immutables.value.Value;

/**
 * A stretch of time for one task. A task may take several.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableWorkSession.class)
@JsonSerialize(as = ImmutableWorkSession.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableWorkSession.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableWorkSession.class)
public abstract class WorkSession {

    WorkSession() {}

    /** The id of the task. */
    public abstract String task();

    /** When it starts. */
    public abstract Instant start();

    /** When it ends. */
    public abstract Instant end();

    @Value.Check
    protected void check() {
        Require.that(
                end().isAfter(start()),
                "workSession.end",
                end(),
                "must be after the start (" + start() + ")",
                "Swap the two.");
    }

    /** Returns how many minutes it lasts. */
    public int minutes() {
        return (int) Duration.between(start(), end()).toMinutes();
    }

    /** Returns a session. */
    public static WorkSession of(String task, Instant start, Instant end) {
        return builder().task(task).start(start).end(end).build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link WorkSession} values. */
    public static final class Builder extends ImmutableWorkSession.Builder {
        Builder() {}
    }
}
