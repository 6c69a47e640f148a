package io.github.pmprep.model.loop;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A stage without the candidate: a debrief, a hiring committee, team matching, an offer being written.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonTypeName("wait")
@JsonDeserialize(as = ImmutableWait.class)
@JsonSerialize(as = ImmutableWait.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableWait.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableWait.class)
public abstract non-sealed class Wait implements Stage {

    Wait() {}

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

    /** How long it takes; unknown if absent, and never guessed. */
    public abstract Optional<DayRange> length();

    /** How long its result stays valid, where it lapses; for example a committee's approval during team matching. */
    public abstract Optional<DayRange> expiresAfter();

    @Value.Check
    protected void check() {
        Require.id("stage.id", id());
        Require.notBlank("stage.name", name());
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Wait} values. */
    public static final class Builder extends ImmutableWait.Builder {
        Builder() {}
    }
}
