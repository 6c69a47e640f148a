package io.github.pmprep.model.compensation.ledger;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A stretch of days, from its first day to the day after its last.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableSpan.class)
@JsonSerialize(as = ImmutableSpan.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableSpan.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableSpan.class)
public abstract class Span {

    Span() {}

    /** The first day. */
    @Value.Parameter
    public abstract LocalDate startInclusive();

    /** The day after the last day; not before the first. */
    @Value.Parameter
    public abstract LocalDate endExclusive();

    @Value.Check
    protected void check() {
        Require.that(
                !endExclusive().isBefore(startInclusive()),
                "span.endExclusive",
                endExclusive(),
                "must not be before startInclusive (" + startInclusive() + ")",
                "Swap the two.");
    }

    /** Returns whether a day lies within. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(startInclusive()) && day.isBefore(endExclusive());
    }

    /** Returns the days from one to before another. */
    public static Span of(LocalDate startInclusive, LocalDate endExclusive) {
        return ImmutableSpan.of(startInclusive, endExclusive);
    }

    /** Returns a calendar year. */
    public static Span ofYear(int year) {
        return of(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the first and the last day, as {@code "2027-01-04 to 2028-01-03"}. */
    @Override
    public String toString() {
        return startInclusive() + " to " + endExclusive().minusDays(1);
    }

    /** Builds {@link Span} values. */
    public static final class Builder extends ImmutableSpan.Builder {
        Builder() {}
    }
}
