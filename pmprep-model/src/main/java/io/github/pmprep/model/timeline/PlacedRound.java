package io.github.pmprep.model.timeline;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.immutables.value.Value;

/**
 * A round with its time.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePlacedRound.class)
@JsonSerialize(as = ImmutablePlacedRound.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePlacedRound.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutablePlacedRound.class)
public abstract class PlacedRound {

    PlacedRound() {}

    /** The id of the round. */
    public abstract String round();

    /** The id of its stage. */
    public abstract String stage();

    /** The name for people. */
    public abstract String name();

    /** When it starts. */
    public abstract Instant start();

    /** When it ends, without the buffer. */
    public abstract Instant end();

    /** The candidate's zone. */
    public abstract ZoneId zone();

    /** The minutes kept free after the end. */
    @Value.Default
    public int bufferMinutes() {
        return 0;
    }

    /** Whether it is held, agreed or planned. */
    public abstract Standing standing();

    /** The rule that placed it, in words. */
    public abstract String reason();

    @Value.Check
    protected void check() {

        Require.that(
                end().isAfter(start()),
                "placedRound.end",
                end(),
                "must be after the start (" + start() + ")",
                "Swap the two.");
    }

    /** Returns the start on the candidate's clock. */
    public ZonedDateTime zonedStart() {
        return start().atZone(zone());
    }

    /** Returns the end on the candidate's clock. */
    public ZonedDateTime zonedEnd() {
        return end().atZone(zone());
    }

    /** Returns the day of the start in the candidate's zone. */
    public LocalDate date() {
        return zonedStart().toLocalDate();
    }

    /** How firm the time of a round is. */
    public enum Standing {
        /** It has taken place. */
        HELD,
        /** It is agreed with the company. */
        AGREED,
        /** The planner chose it. */
        PLANNED
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PlacedRound} values. */
    public static final class Builder extends ImmutablePlacedRound.Builder {
        Builder() {}
    }
}
