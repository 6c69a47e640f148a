package io.github.pmprep.model.timeline;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A round whose time is settled: held already, or agreed with the recruiter. The planner never moves it.
 *
 * <p>The start is a local time in the candidate's zone. A time that a clock change skips is refused; one that it doubles
 * needs its offset.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableFixedRound.class)
@JsonSerialize(as = ImmutableFixedRound.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableFixedRound.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableFixedRound.class)
public abstract class FixedRound {

    FixedRound() {}

    /** The id of the round. */
    public abstract String round();

    /** When it starts, in the candidate's zone. */
    public abstract LocalDateTime start();

    /** The offset from UTC; needed only for a local time that occurs twice. */
    public abstract Optional<ZoneOffset> offset();

    /** Whether it has taken place; then it stands even outside the candidate's windows. */
    @Value.Default
    public boolean held() {
        return false;
    }

    @Value.Check
    protected void check() {

        Require.id("fixedRound.round", round());
        Require.that(
                start().truncatedTo(ChronoUnit.MINUTES).equals(start()),
                "fixedRound.start",
                start(),
                "must be a whole minute",
                "Drop the seconds.");
    }

    /** Returns a round that is agreed but not yet held. */
    public static FixedRound agreed(String round, LocalDateTime start) {
        return builder().round(round).start(start).build();
    }

    /** Returns a round that has taken place. */
    public static FixedRound held(String round, LocalDateTime start) {
        return builder().round(round).start(start).held(true).build();
    }

    /**
     * Returns the moment of the start in a zone.
     *
     * @throws IllegalArgumentException if the clocks skip the local time there, or show it twice and the offset does not
     *     say which is meant
     */
    public Instant startIn(ZoneId zone) {
        List<ZoneOffset> valid = zone.getRules().getValidOffsets(start());
        Require.that(
                !valid.isEmpty(),
                "fixedRound.start",
                start(),
                "must exist in " + zone + ", where the clocks skip it",
                "Give a time before or after the change.");
        Require.that(
                valid.size() == 1 || offset().isPresent(),
                "fixedRound.start",
                start(),
                "must be told apart in " + zone + ", where the clocks show it twice",
                "Give the offset: one of " + valid + ".");
        offset().ifPresent(chosen -> Require.that(
                valid.contains(chosen),
                "fixedRound.offset",
                chosen,
                "must be an offset of " + zone + " at " + start(),
                "Choose one of " + valid + "."));
        return start().toInstant(offset().orElse(valid.get(0)));
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link FixedRound} values. */
    public static final class Builder extends ImmutableFixedRound.Builder {
        Builder() {}
    }
}
