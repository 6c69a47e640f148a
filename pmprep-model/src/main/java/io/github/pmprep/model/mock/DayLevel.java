package io.github.pmprep.model.mock;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * How well one did on a criterion on one day.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableDayLevel.class)
@JsonSerialize(as = ImmutableDayLevel.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableDayLevel.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableDayLevel.class)
public abstract class DayLevel {

    DayLevel() {}

    /** The day of practice. */
    public abstract LocalDate date();

    /** The average level of the day's answers, with two decimals. */
    public abstract BigDecimal level();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link DayLevel} values. */
    public static final class Builder extends ImmutableDayLevel.Builder {
        Builder() {}
    }
}
