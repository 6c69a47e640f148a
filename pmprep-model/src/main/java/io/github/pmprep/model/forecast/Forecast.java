package io.github.pmprep.model.forecast;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When the decision is likely to come; absent where something on the way is unknown.
 *
 * <p>Every day of a published range is taken as equally likely, and stages as independent of each other. The days are added
 * up exactly, over all combinations.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableForecast.class)
@JsonSerialize(as = ImmutableForecast.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableForecast.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableForecast.class)
public abstract class Forecast {

    Forecast() {}

    /** The first day by which the decision has come in half of all cases. */
    public abstract Optional<LocalDate> p50();

    /** The first day by which it has come in four of five cases. */
    public abstract Optional<LocalDate> p80();

    /** The first day by which it has come in nineteen of twenty cases. */
    public abstract Optional<LocalDate> p95();

    /** Every possible day, with the chance that the decision has come by then; empty if unknown. */
    public abstract List<DayChance> chances();

    /** The ids of the stages whose days are unknown. */
    public abstract List<String> unknown();

    /** The id of the stage that has taken longer than anything known of it; empty if none has. */
    public abstract List<String> overdue();

    /** The forecast in words. */
    public abstract String message();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Forecast} values. */
    public static final class Builder extends ImmutableForecast.Builder {
        Builder() {}
    }
}
