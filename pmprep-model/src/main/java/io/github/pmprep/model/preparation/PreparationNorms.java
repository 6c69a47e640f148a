package io.github.pmprep.model.preparation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.DataStyle;
import io.github.pmprep.model.internal.Require;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What preparing takes: minutes for each kind of task, how far off such guesses are, and the thresholds of the flags.
 * Data, so that another coach can plan with other figures; the engine has figures of its own.
 *
 * <p>Minutes are first guesses. The plan multiplies them with {@link #optimismPercent()} and rounds to quarter hours. The
 * built-in 160 is the ratio that Buehler, Griffin and Ross found between the days that students guessed for a thesis (33.9)
 * and the days that it took (55.5): "Exploring the planning fallacy", Journal of Personality and Social Psychology 67, 1994.
 *
 * @since 0.1
 */
@DataStyle
@Value.Immutable
@JsonDeserialize(as = ImmutablePreparationNorms.class)
@JsonSerialize(as = ImmutablePreparationNorms.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePreparationNorms.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutablePreparationNorms.class)
public abstract class PreparationNorms {

    PreparationNorms() {}

    /** The version of these figures, for receipts. */
    public abstract String version();

    /** The guessed minutes for one task of each kind, by {@link TaskKind#id()}; every kind has an entry. */
    public abstract Map<String, Integer> minutes();

    /** How long tasks really take, in per cent of the guess; at least 100. */
    public abstract int optimismPercent();

    /** The standard deviation of what one task takes, in per cent of its planned minutes; tasks are independent. */
    public abstract int spreadPercent();

    /** The minutes of preparation a week, unless a request says otherwise. */
    public abstract int minutesPerWeek();

    /** The most minutes on one day. */
    public abstract int mostMinutesPerDay();

    /** How many stories each principle needs. */
    public abstract int storiesPerPrinciple();

    /** How many drills each product-sense, execution or strategy round gets. */
    public abstract int drillsPerRound();

    /** How many mocks the plan holds. */
    public abstract int mocks();

    /** How often each story is told again. */
    public abstract int rehearsals();

    /** From how many days before the first round on the plan has time enough. */
    public abstract int comfortableDays();

    /** With fewer days than this before the first round, preparing is cramming. */
    public abstract int crammingDays();

    @Value.Check
    protected void check() {
        Require.notBlank("preparationNorms.version", version());
        for (TaskKind kind : TaskKind.values()) {
            Require.that(
                    minutes().getOrDefault(kind.id(), 0) > 0,
                    "preparationNorms.minutes",
                    minutes(),
                    "must give minutes above 0 for " + kind.id(),
                    "Add it.");
        }
        Require.that(
                optimismPercent() >= 100,
                "preparationNorms.optimismPercent",
                optimismPercent(),
                "must be at least 100",
                "Give 100 for guesses that come true.");
        positive("minutesPerWeek", minutesPerWeek());
        positive("mostMinutesPerDay", mostMinutesPerDay());
        Require.notNegative("preparationNorms.spreadPercent", spreadPercent(), "Give 0 for no spread.");
        Require.notNegative("preparationNorms.storiesPerPrinciple", storiesPerPrinciple(), "Give 0 for no stories.");
        Require.notNegative("preparationNorms.drillsPerRound", drillsPerRound(), "Give 0 for no drills.");
        Require.notNegative("preparationNorms.mocks", mocks(), "Give 0 for no mocks.");
        Require.notNegative("preparationNorms.rehearsals", rehearsals(), "Give 0 for no rehearsals.");
        Require.notNegative("preparationNorms.crammingDays", crammingDays(), "Give 0 to flag nothing as cramming.");
        Require.that(
                comfortableDays() >= crammingDays(),
                "preparationNorms.comfortableDays",
                comfortableDays(),
                "must be at least crammingDays (" + crammingDays() + ")",
                "Swap the two.");
    }

    private static void positive(String name, int value) {
        Require.that(value > 0, "preparationNorms." + name, value, "must be above 0", "Give the minutes.");
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PreparationNorms} values. */
    public static final class Builder extends ImmutablePreparationNorms.Builder {
        Builder() {}
    }
}
