package io.github.pmprep.model.timeline;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.internal.Require;
import org.immutables.value.Value;

/**
 * When the interviewer of one round has time, in a zone of their own.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableInterviewerWindows.class)
@JsonSerialize(as = ImmutableInterviewerWindows.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableInterviewerWindows.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableInterviewerWindows.class)
public abstract class InterviewerWindows {

    InterviewerWindows() {}

    /** The id of the round. */
    public abstract String round();

    /** The windows; the round must lie in one of these and in one of the candidate's. */
    public abstract Availability availability();

    @Value.Check
    protected void check() {

        Require.id("interviewerWindows.round", round());
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link InterviewerWindows} values. */
    public static final class Builder extends ImmutableInterviewerWindows.Builder {
        Builder() {}
    }
}
