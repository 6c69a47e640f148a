package io.github.pmprep.model.loop;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The days between one stage and the next: a hard minimum, and what is typical.
 *
 * <p>Days run from the last day of the stage before (or from the outreach) to the first day of the stage itself.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableGap.class)
@JsonSerialize(as = ImmutableGap.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableGap.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableGap.class)
public abstract class Gap {

    Gap() {}

    /** The fewest days that must lie between; 0 allows the same day. */
    @Value.Default
    public int atLeast() {
        return 0;
    }

    /** What the company usually takes; absent if nothing is known of it. */
    public abstract Optional<DayRange> typical();

    /** Which days {@link #atLeast()} counts; calendar days unless said otherwise. */
    @Value.Default
    public DayCount counting() {
        return DayCount.CALENDAR;
    }

    @Value.Check
    protected void check() {
        Require.notNegative("gap.atLeast", atLeast(), "Give 0 for no minimum.");
        if (typical().isPresent() && typical().get().counting() == counting()) {
            DayRange range = typical().get();
            Require.that(
                    range.most() >= atLeast(),
                    "gap.typical",
                    range,
                    "must reach the minimum of " + atLeast() + " days",
                    "Raise typical.most or lower atLeast.");
        }
    }

    /** Returns a gap with no minimum and nothing known of what is typical. */
    public static Gap none() {
        return builder().build();
    }

    /** Returns a gap that is typically some calendar days long, and at least one. */
    public static Gap typicallyCalendarDays(int fewest, int most) {
        return builder()
                .atLeast(1)
                .typical(DayRange.ofCalendarDays(fewest, most))
                .build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Gap} values. */
    public static final class Builder extends ImmutableGap.Builder {
        Builder() {}
    }
}
