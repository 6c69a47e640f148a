package io.github.pmprep.model.loop;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.source.Source;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A company's whole interview process, from the recruiter's outreach to the decision, before it is placed on dates.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableLoop.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableLoop.class)
public abstract class Loop {

    Loop() {}

    /** The stages, in order; never empty. */
    public abstract List<Stage> stages();

    /** How long the whole process typically takes, from outreach to decision; absent if unknown. */
    public abstract Optional<DayRange> typicalLength();

    /** What the company reads as low urgency. */
    public abstract List<UrgencyRule> urgencyRules();

    /** Where the process is described. */
    public abstract Source source();

    @Value.Check
    protected void check() {
        Require.notEmpty("loop.stages", stages(), "Give at least one stage.");
        Require.distinct("stage.id", stages(), Stage::id);
        Require.distinct("round.id", rounds(), Round::id);
        for (Stage stage : stages()) {
            stage.deadline().ifPresent(deadline -> requireStage("deadline.stage", deadline.stage()));
        }
        for (UrgencyRule rule : urgencyRules()) {
            requireStage("urgencyRule.after", rule.after());
            requireStage("urgencyRule.stage", rule.stage());
        }
    }

    /** The id of the event that every loop starts with: the recruiter's outreach. */
    public static final String OUTREACH = "outreach";

    private void requireStage(String name, String id) {
        List<String> ids = stages().stream().map(Stage::id).toList();
        Require.that(
                id.equals(OUTREACH) || ids.contains(id),
                name,
                '"' + id + '"',
                "must be outreach or a stage of the loop",
                "Choose one of " + String.join(", ", ids) + ".");
    }

    /** Returns the rounds of all interview blocks, in order. */
    public List<Round> rounds() {
        return stages().stream()
                .filter(InterviewBlock.class::isInstance)
                .flatMap(stage -> ((InterviewBlock) stage).rounds().stream())
                .toList();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Loop} values. */
    public static final class Builder extends ImmutableLoop.Builder {
        Builder() {}
    }
}
