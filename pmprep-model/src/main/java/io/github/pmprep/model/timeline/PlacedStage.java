package io.github.pmprep.model.timeline;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A stage with its first and last day.
 *
 * <p>A stage after a wait of unknown length is placed as early as it can be, and says that its days are not certain.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePlacedStage.class)
@JsonSerialize(as = ImmutablePlacedStage.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePlacedStage.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutablePlacedStage.class)
public abstract class PlacedStage {

    PlacedStage() {}

    /** The id of the stage. */
    public abstract String stage();

    /** The name for people. */
    public abstract String name();

    /** Its first day. */
    public abstract LocalDate firstDay();

    /** Its last day. */
    public abstract LocalDate lastDay();

    /** Whether the days are only the earliest ones, because a length before or in it is unknown. */
    @Value.Default
    public boolean open() {
        return false;
    }

    /** The rule that placed it, in words. */
    public abstract String reason();

    @Value.Check
    protected void check() {

        Require.that(
                !lastDay().isBefore(firstDay()),
                "placedStage.lastDay",
                lastDay(),
                "must not be before the first day (" + firstDay() + ")",
                "Swap the two.");
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PlacedStage} values. */
    public static final class Builder extends ImmutablePlacedStage.Builder {
        Builder() {}
    }
}
