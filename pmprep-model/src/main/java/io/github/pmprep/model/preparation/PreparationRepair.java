package io.github.pmprep.model.preparation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import org.immutables.value.Value;

/**
 * A change that makes room for every task that serves a round, tried by the engine.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePreparationRepair.class)
@JsonSerialize(as = ImmutablePreparationRepair.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePreparationRepair.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutablePreparationRepair.class)
public abstract class PreparationRepair {

    PreparationRepair() {}

    /** The minutes a week to add; 0 if the repair is another. */
    @Value.Default
    public int moreMinutesPerWeek() {
        return 0;
    }

    /** The days by which every round would have to be later; 0 if the repair is another. */
    @Value.Default
    public int laterDays() {
        return 0;
    }

    /** The repair and its price, in words. */
    public abstract String message();

    @Value.Check
    protected void check() {
        Require.that(
                (moreMinutesPerWeek() > 0) != (laterDays() > 0),
                "preparationRepair",
                message(),
                "must add minutes or days, and not both",
                "Give one of the two.");
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PreparationRepair} values. */
    public static final class Builder extends ImmutablePreparationRepair.Builder {
        Builder() {}
    }
}
