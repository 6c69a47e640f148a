package io.github.pmprep.spi.testkit;

import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.company.Competency;
import io.github.pmprep.model.company.Level;
import io.github.pmprep.model.company.Principle;
import io.github.pmprep.model.compensation.Band;
import io.github.pmprep.model.compensation.negotiation.NegotiationPolicy;
import io.github.pmprep.model.compensation.vesting.VestingSchedule;
import io.github.pmprep.model.loop.Round;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.scoring.Criterion;
import io.github.pmprep.model.scoring.Rubric;
import io.github.pmprep.model.scoring.Verdict;
import io.github.pmprep.model.source.Source;
import io.github.pmprep.spi.CompanyPlugin;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a plugin says of its company.
 *
 * @param id what {@code id()} returned
 * @param company what {@code company()} returned
 */
record Facts(String id, Company company) {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);
    private static final List<String> PLACEHOLDERS =
            List.of("todo", "tbd", "unknown", "n/a", "none", "test", "example");

    static Facts of(CompanyPlugin plugin) {
        return new Facts(plugin.id(), plugin.company());
    }

    void areComplete() {
        Expect.that(!company.levels().isEmpty(), "The company has no level", "Name at least one that it hires at.");
        Expect.that(
                !company.principles().isEmpty() || !company.competencies().isEmpty(),
                "The company has neither principles nor competencies",
                "Say what its interviewers judge.");
        Expect.that(
                !company.loop().rounds().isEmpty(),
                "The loop has no interview",
                "Name at least one round of the loop.");
        for (Round round : company.loop().rounds()) {
            for (QuestionKind kind : round.questionKinds()) {
                Expect.that(
                        company.rubric(kind).isPresent(),
                        "The round " + round.id() + " asks " + kind + " questions, and there is no rubric for them",
                        "Add the rubric, or leave the kind out.");
            }
        }
        List<Verdict> verdicts = company.verdictScale().verdicts();
        Expect.that(
                verdicts.stream().anyMatch(Verdict::hire) && !verdicts.stream().allMatch(Verdict::hire),
                "The verdicts " + verdicts.stream().map(Verdict::id).toList() + " do not tell hiring from not hiring",
                "Set hire to true for some and false for others.");
        company.rubrics().forEach(rubric -> rubric.criteria().forEach(Facts::hasAnchors));
    }

    private static void hasAnchors(Criterion criterion) {
        List<Integer> levels =
                criterion.anchors().stream().map(anchor -> anchor.level()).toList();
        Expect.that(
                levels.contains(1) && levels.contains(5),
                "The criterion " + criterion.id() + " has anchors at the levels " + levels,
                "Describe at least the weakest answer (1) and the strongest (5).");
    }

    void areSourced() {
        sources().forEach((what, source) -> {
            Expect.that(
                    source.title().strip().contains(" ")
                            && !PLACEHOLDERS.contains(source.title().strip().toLowerCase(Locale.ROOT)),
                    "The source of " + what + " is \"" + source.title() + '"',
                    "Name the publication, or say of which public knowledge it is.");
            Expect.that(
                    !source.asOf().isBefore(EARLIEST) && source.asOf().isBefore(LATEST),
                    "The source of " + what + " is as of " + source.asOf(),
                    "Give the last day on which the figure was known to hold.");
        });
        Expect.that(
                company.vesting().flatMap(VestingSchedule::source).isPresent()
                        || company.vesting().isEmpty(),
                "The vesting schedule has no source",
                "Say where it is published.");
    }

    private Map<String, Source> sources() {
        Map<String, Source> sources = new LinkedHashMap<>();
        for (Level level : company.levels()) {
            sources.put("the level " + level.id(), level.source());
            for (Band band : level.bands()) {
                sources.put("the band " + band + " of " + level.id(), band.source());
            }
        }
        for (Principle principle : company.principles()) {
            sources.put("the principle " + principle.id(), principle.source());
        }
        for (Competency competency : company.competencies()) {
            sources.put("the competency " + competency.id(), competency.source());
        }
        for (Rubric rubric : company.rubrics()) {
            sources.put("the rubric " + rubric.id(), rubric.source());
        }
        sources.put("the loop", company.loop().source());
        company.loop().urgencyRules().forEach(rule -> sources.put("the urgency rule " + rule.id(), rule.source()));
        sources.put("the verdict scale", company.verdictScale().source());
        company.decisionRule().ifPresent(rule -> sources.put("the decision rule", rule.source()));
        company.vesting().flatMap(VestingSchedule::source).ifPresent(source -> sources.put("the vesting", source));
        company.negotiation()
                .map(NegotiationPolicy::source)
                .ifPresent(source -> sources.put("the negotiation", source));
        return sources;
    }

    void haveFittingIds() {
        for (Rubric rubric : company.rubrics()) {
            Expect.that(
                    rubric.id().equals(company.id() + '.' + rubric.kind().id()),
                    "The rubric for " + rubric.kind() + " questions has the id " + rubric.id(),
                    "Call it " + company.id() + '.' + rubric.kind()
                            + ", so that receipts name the company and the kind.");
            for (Criterion criterion : rubric.criteria()) {
                Expect.that(
                        criterion.id().startsWith(rubric.kind().id() + '.'),
                        "The criterion " + criterion.id() + " stands in the rubric for " + rubric.kind() + " questions",
                        "Let its id start with " + rubric.kind() + ". so that the library's rules find it.");
            }
        }
    }
}
