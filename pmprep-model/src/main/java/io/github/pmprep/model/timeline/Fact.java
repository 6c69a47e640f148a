package io.github.pmprep.model.timeline;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that was asked for or is given, and that the plan must keep.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableFact.class)
@JsonSerialize(as = ImmutableFact.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableFact.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableFact.class)
public abstract class Fact {

    Fact() {}

    /** What kind of fact it is. */
    public abstract Kind kind();

    /** The id of the round or stage that it is about, or the text of a blackout or exception. */
    public abstract Optional<String> subject();

    /** The fact in words. */
    public abstract String words();

    /** The kinds of fact that can clash. */
    public enum Kind {
        /** The candidate's weekly windows. */
        AVAILABILITY,
        /** A date on which the candidate's windows differ. */
        EXCEPTION,
        /** A stretch that the candidate does not have. */
        BLACKOUT,
        /** The windows of an interviewer. */
        INTERVIEWER,
        /** The days that the company works. */
        BUSINESS_DAYS,
        /** A round that is held or agreed. */
        FIXED_ROUND,
        /** The fewest days before a stage. */
        MINIMUM_GAP,
        /** The rounds of a block lie on one day or on few. */
        BLOCK,
        /** The days for which the result of a stage stays valid. */
        EXPIRY,
        /** The fewest days that a wait or an assignment takes. */
        LENGTH,
        /** The last day for the end of a stage. */
        DEADLINE,
        /** The day by which the candidate needs the decision. */
        DECISION_BY,
        /** The first day on which the candidate wants a stage. */
        START_NO_SOONER,
        /** The moment before which nothing new may start. */
        NOT_BEFORE,
        /** The days within which the loop must end. */
        HORIZON
    }

    /** Returns the fact in words. */
    @Override
    public String toString() {
        return words();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Fact} values. */
    public static final class Builder extends ImmutableFact.Builder {
        Builder() {}
    }
}
