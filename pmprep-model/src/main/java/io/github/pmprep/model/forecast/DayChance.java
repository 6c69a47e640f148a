package io.github.pmprep.model.forecast;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A day and how likely the decision is to have come by its end.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableDayChance.class)
@JsonSerialize(as = ImmutableDayChance.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableDayChance.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableDayChance.class)
public abstract class DayChance {

    DayChance() {}

    /** The day by whose end the decision may have come. */
    public abstract LocalDate date();

    /** The chance in millionths, rounded down; 1,000,000 is certain. */
    public abstract int millionths();

    @Value.Check
    protected void check() {

        Require.that(
                millionths() >= 0 && millionths() <= 1_000_000,
                "dayChance.millionths",
                millionths(),
                "must lie between 0 and 1000000",
                "1000000 is certain.");
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link DayChance} values. */
    public static final class Builder extends ImmutableDayChance.Builder {
        Builder() {}
    }
}
