package io.github.pmprep.model.loop;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.source.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A company's whole interview process, from the recruiter's outreach to the decision, before it is placed on dates.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableLoop.class)
@JsonSerialize(as = ImmutableLoop.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableLoop.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableLoop.class)
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
            if (stage.deadline().isPresent()) {
                requireStage("deadline.stage", stage.deadline().get().stage());
                requireOther(stage, stage.deadline().get());
            }
        }
        for (UrgencyRule rule : urgencyRules()) {
            requireStage("urgencyRule.after", rule.after());
            requireStage("urgencyRule.stage", rule.stage());
        }
    }

    /** The id of the event that every loop starts with: the recruiter's outreach. */
    public static final String OUTREACH = "outreach";

    private void requireStage(String name, String id) {
        boolean known = id.equals(OUTREACH);
        for (Stage stage : stages()) {
            known |= stage.id().equals(id);
        }
        if (!known) {
            Require.that(
                    false,
                    name,
                    '"' + id + '"',
                    "must be outreach or a stage of the loop",
                    "Choose one of " + stages().stream().map(Stage::id).collect(Collectors.joining(", ")) + ".");
        }
    }

    private static void requireOther(Stage stage, Deadline deadline) {
        Require.that(
                !deadline.stage().equals(stage.id()) || deadline.edge() == Deadline.Edge.START,
                "deadline",
                deadline,
                "must not measure the end of \"" + stage.id() + "\" from itself",
                "Measure it from the start, or from another stage.");
    }

    /** Returns the rounds of all interview blocks, in order. */
    public List<Round> rounds() {
        List<Round> rounds = new ArrayList<>();
        for (Stage stage : stages()) {
            if (stage instanceof InterviewBlock block) {
                rounds.addAll(block.rounds());
            }
        }
        return Collections.unmodifiableList(rounds);
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
