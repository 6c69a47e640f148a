package io.github.pmprep.model.loop;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.source.Source;
import org.immutables.value.Value;

/**
 * A late start or a requested delay that a company reads as low urgency.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableUrgencyRule.class)
@JsonSerialize(as = ImmutableUrgencyRule.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableUrgencyRule.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableUrgencyRule.class)
public abstract class UrgencyRule {

    UrgencyRule() {}

    /** The id of the rule, such as {@code onsite-within-two-weeks}. */
    public abstract String id();

    /** What is flagged. */
    public abstract Trigger trigger();

    /** The stage from whose first day the days are counted; {@code outreach} counts from the outreach. */
    public abstract String after();

    /** The stage that should start in time. */
    public abstract String stage();

    /** The days at which it bites: a start more than this many days after {@link #after()}, or a requested delay of at least this many days. */
    public abstract int days();

    /** Which days are counted; calendar days unless said otherwise. */
    @Value.Default
    public DayCount counting() {
        return DayCount.CALENDAR;
    }

    /** The id of the principle that it violates. */
    public abstract String principle();

    /** What the company reads into it, in one sentence. */
    public abstract String reason();

    /** Where the rule comes from. */
    public abstract Source source();

    @Value.Check
    protected void check() {
        Require.id("urgencyRule.id", id());
        Require.id("urgencyRule.after", after());
        Require.id("urgencyRule.stage", stage());
        Require.id("urgencyRule.principle", principle());
        Require.that(
                days() >= 1, "urgencyRule.days", days(), "must be at least 1", "Remove the rule if any day is fine.");
        Require.notBlank("urgencyRule.reason", reason());
    }

    /** What an urgency rule looks at. */
    public enum Trigger {
        /** The stage starts too many days after the event it is measured from. */
        LATE_START,
        /** The candidate asks to move the stage back by too many days. */
        REQUESTED_DELAY
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link UrgencyRule} values. */
    public static final class Builder extends ImmutableUrgencyRule.Builder {
        Builder() {}
    }
}
