package io.github.pmprep.model.calendar;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A stretch of local time that is not free, whatever else is said: a trip, a release week, an exam.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableBlackout.class)
@JsonSerialize(as = ImmutableBlackout.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableBlackout.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableBlackout.class)
public abstract class Blackout {

    Blackout() {}

    /** The first minute that is taken. */
    public abstract LocalDateTime start();

    /** The minute after the last that is taken. */
    public abstract LocalDateTime end();

    /** What takes it, in words for the person who reads the plan. */
    public abstract Optional<String> reason();

    @Value.Check
    protected void check() {

        Require.that(
                end().isAfter(start()),
                "blackout.end",
                end(),
                "must be after the start (" + start() + ")",
                "Swap the two.");
        reason().ifPresent(text -> Require.notBlank("blackout.reason", text));
    }

    /** Returns a blackout of whole days, both counted. */
    public static Blackout ofDays(LocalDate first, LocalDate last, String reason) {
        return builder()
                .start(first.atStartOfDay())
                .end(last.plusDays(1).atStartOfDay())
                .reason(reason)
                .build();
    }

    /** Returns the blackout in words, as {@code "2026-03-09T00:00 to 2026-03-14T00:00 (trip)"}. */
    @Override
    public String toString() {
        return start() + " to " + end()
                + reason().map(text -> " (" + text + ")").orElse("");
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Blackout} values. */
    public static final class Builder extends ImmutableBlackout.Builder {
        Builder() {}
    }
}
