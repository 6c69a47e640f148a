package io.github.pmprep.model.company;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.compensation.negotiation.NegotiationPolicy;
import io.github.pmprep.model.compensation.vesting.VestingSchedule;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.loop.Loop;
import io.github.pmprep.model.loop.Round;
import io.github.pmprep.model.loop.UrgencyRule;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.scoring.Rubric;
import io.github.pmprep.model.scoring.VerdictScale;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * All that is known of one employer: whom it hires, how it interviews, what it judges, how it pays. Data, not code:
 * one company differs from another only in such a value.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCompany.class)
@JsonSerialize(as = ImmutableCompany.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableCompany.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableCompany.class)
public abstract class Company {

    Company() {}

    /** The id, such as {@code amazon}; it goes into users' files and never changes. */
    public abstract String id();

    /** The name for people. */
    public abstract String name();

    /** The levels that it hires product managers at, lowest first. */
    public abstract List<Level> levels();

    /** What it says it stands for, in its own order. */
    public abstract List<Principle> principles();

    /** The abilities that its interviewers judge. */
    public abstract List<Competency> competencies();

    /** The interview process. */
    public abstract Loop loop();

    /** The rubrics, at most one for each kind of question. */
    public abstract List<Rubric> rubrics();

    /** How its grants vest unless an offer says otherwise, where that is known. */
    public abstract Optional<VestingSchedule> vesting();

    /** How it negotiates, where that is known. */
    public abstract Optional<NegotiationPolicy> negotiation();

    /** How scores become verdicts. */
    public abstract VerdictScale verdictScale();

    /** How the grades of all rounds become one decision, where that is known. */
    public abstract Optional<DecisionRule> decisionRule();

    @Value.Check
    protected void check() {
        Require.id("company.id", id());
        Require.notBlank("company.name", name());
        Require.distinct("level.id", levels(), Level::id);
        Require.distinct("principle.id", principles(), Principle::id);
        Require.distinct("competency.id", competencies(), Competency::id);
        Require.distinct("rubric.kind", rubrics(), rubric -> rubric.kind().id());
        for (Round round : loop().rounds()) {
            for (String id : round.principles()) {
                requirePrinciple("round.principles", id);
            }
        }
        for (UrgencyRule rule : loop().urgencyRules()) {
            requirePrinciple("urgencyRule.principle", rule.principle());
        }
    }

    private void requirePrinciple(String name, String id) {
        if (principle(id).isEmpty()) {
            Require.that(
                    false,
                    name,
                    '"' + id + '"',
                    "must be a principle of the company",
                    "Choose one of " + principles().stream().map(Principle::id).collect(Collectors.joining(", "))
                            + ".");
        }
    }

    /** Returns the principle with an id, if the company has it. */
    public Optional<Principle> principle(String id) {
        for (Principle principle : principles()) {
            if (principle.id().equals(id)) {
                return Optional.of(principle);
            }
        }
        return Optional.empty();
    }

    /** Returns the level with an id, if the company has it. */
    public Optional<Level> level(String id) {
        return levels().stream().filter(level -> level.id().equals(id)).findFirst();
    }

    /** Returns the rubric for a kind of question, if the company has one. */
    public Optional<Rubric> rubric(QuestionKind kind) {
        return rubrics().stream().filter(rubric -> rubric.kind() == kind).findFirst();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Company} values. */
    public static final class Builder extends ImmutableCompany.Builder {
        Builder() {}
    }
}
