package io.github.pmprep.model.loop;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import org.immutables.value.Value;

/**
 * A last day that is tied to another event of the loop: "2 business days before the start of the onsite".
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableDeadline.class)
@JsonSerialize(as = ImmutableDeadline.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableDeadline.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableDeadline.class)
public abstract class Deadline {

    Deadline() {}

    /** The id of the stage that it is tied to, or {@code outreach}. */
    public abstract String stage();

    /** Which end of that stage; its start unless said otherwise. */
    @Value.Default
    public Edge edge() {
        return Edge.START;
    }

    /** The days between that event and the deadline; negative lies before the event, positive after. */
    public abstract int offsetDays();

    /** Which days the offset counts; calendar days unless said otherwise. */
    @Value.Default
    public DayCount counting() {
        return DayCount.CALENDAR;
    }

    @Value.Check
    protected void check() {
        Require.id("deadline.stage", stage());
    }

    /** The end of a stage that a deadline is measured from. */
    public enum Edge {
        /** The first day of the stage. */
        START,
        /** The last day of the stage. */
        END
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the deadline in words, as {@code "2 business days before the start of onsite"}. */
    @Override
    public String toString() {
        String end = edge() == Edge.START ? "start" : "end";
        int days = Math.abs(offsetDays());
        return days + " " + counting().id() + (days == 1 ? " day " : " days ") + (offsetDays() < 0 ? "before" : "after")
                + " the " + end + " of " + stage();
    }

    /** Builds {@link Deadline} values. */
    public static final class Builder extends ImmutableDeadline.Builder {
        Builder() {}
    }
}
