package io.github.pmprep.model.loop;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Work that the candidate does without an appointment, such as a take-home exercise.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonTypeName("assignment")
@JsonDeserialize(as = ImmutableAssignment.class)
@JsonSerialize(as = ImmutableAssignment.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableAssignment.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableAssignment.class)
public abstract non-sealed class Assignment implements Stage {

    Assignment() {}

    /** The id of the stage, unique in its loop. */
    public abstract String id();

    /** The name for people. */
    public abstract String name();

    /** Whether some candidates never see this stage; no unless said otherwise. */
    @Value.Default
    public boolean optional() {
        return false;
    }

    /** The days between the stage before (or the outreach) and this one. */
    @Value.Default
    public Gap gap() {
        return Gap.none();
    }

    /** The last day for the end of this stage, tied to another event of the loop. */
    public abstract Optional<Deadline> deadline();

    /** How long the work takes; unknown if absent. */
    public abstract Optional<MinuteRange> effort();

    /** The days between receiving the work and handing it in; unknown if absent. */
    public abstract Optional<DayRange> turnaround();

    @Value.Check
    protected void check() {
        Require.id("stage.id", id());
        Require.notBlank("stage.name", name());
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Assignment} values. */
    public static final class Builder extends ImmutableAssignment.Builder {
        Builder() {}
    }
}
