package io.github.pmprep.model.loop;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A stage of one or more rounds, in order, on one day or split over days.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonTypeName("interviews")
@JsonDeserialize(as = ImmutableInterviewBlock.class)
@JsonSerialize(as = ImmutableInterviewBlock.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableInterviewBlock.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableInterviewBlock.class)
public abstract non-sealed class InterviewBlock implements Stage {

    InterviewBlock() {}

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

    /** The interviews, in order; never empty. */
    public abstract List<Round> rounds();

    /** The most days over which the rounds may be split; 1, the default, keeps them on one day. */
    @Value.Default
    public int splitOverDays() {
        return 1;
    }

    @Value.Check
    protected void check() {
        Require.id("stage.id", id());
        Require.notBlank("stage.name", name());
        Require.notEmpty("stage.rounds", rounds(), "Use a wait for a stage without interviews.");
        Require.that(
                splitOverDays() >= 1,
                "stage.splitOverDays",
                splitOverDays(),
                "must be at least 1",
                "Give 1 to keep the rounds on one day.");
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link InterviewBlock} values. */
    public static final class Builder extends ImmutableInterviewBlock.Builder {
        Builder() {}
    }
}
