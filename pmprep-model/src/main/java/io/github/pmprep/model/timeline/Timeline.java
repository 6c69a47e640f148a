package io.github.pmprep.model.timeline;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A loop placed on dates. The order of rounds and stages is the order of the loop.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableTimeline.class)
@JsonSerialize(as = ImmutableTimeline.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableTimeline.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableTimeline.class)
public abstract class Timeline {

    Timeline() {}

    /** The id of the company. */
    public abstract String company();

    /** The day of the recruiter's outreach. */
    public abstract LocalDate outreach();

    /** The candidate's zone; all days are days there. */
    public abstract ZoneId zone();

    /** The rounds, each on its day. */
    public abstract List<PlacedRound> rounds();

    /** The stages with their days. */
    public abstract List<PlacedStage> stages();

    /** The deadlines, by date. */
    public abstract List<PlacedDeadline> deadlines();

    /** The day of the decision; absent if a length on the way to it is unknown. */
    public abstract Optional<LocalDate> decision();

    /** The cost under each soft rule, most important rule first. */
    public abstract List<RuleScore> scores();

    /** What the company may read badly. */
    public abstract List<RiskFlag> flags();

    /** What the plan takes for granted, in words. */
    public abstract List<String> assumptions();

    @Value.Check
    protected void check() {

        Require.notEmpty("timeline.stages", stages(), "A loop has at least one stage.");
        Require.distinct("placedRound.round", rounds(), PlacedRound::round);
        Require.distinct("placedStage.stage", stages(), PlacedStage::stage);
    }

    /** Returns the calendar days between the outreach and the decision; absent if the decision has no date. */
    public Optional<Integer> daysToDecision() {
        return decision().map(date -> (int) ChronoUnit.DAYS.between(outreach(), date));
    }

    /** Returns the round with an id, if the timeline has it. */
    public Optional<PlacedRound> round(String id) {
        return rounds().stream().filter(round -> round.round().equals(id)).findFirst();
    }

    /** Returns the stage with an id, if the timeline has it. */
    public Optional<PlacedStage> stage(String id) {
        return stages().stream().filter(stage -> stage.stage().equals(id)).findFirst();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Timeline} values. */
    public static final class Builder extends ImmutableTimeline.Builder {
        Builder() {}
    }
}
