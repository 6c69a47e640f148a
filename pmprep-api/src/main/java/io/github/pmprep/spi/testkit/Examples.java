package io.github.pmprep.spi.testkit;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.scoring.Assessment;
import io.github.pmprep.model.scoring.Criterion;
import io.github.pmprep.model.scoring.CriterionPoints;
import io.github.pmprep.model.scoring.Rubric;
import io.github.pmprep.model.scoring.Scorecard;
import io.github.pmprep.spi.CompanyPlugin;

/** Checks that the library, or the plugin's own assessor, sees the difference between a criterion's examples. */
final class Examples {

    private final PmPrep prep;
    private final Company company;

    private Examples(PmPrep prep, Company company) {
        this.prep = prep;
        this.company = company;
    }

    static void check(CompanyPlugin plugin) {
        PmPrep prep = Library.with(plugin);
        Examples examples = new Examples(prep, prep.company(plugin.id()));
        for (Rubric rubric : examples.company.rubrics()) {
            for (Criterion criterion : rubric.criteria()) {
                examples.check(rubric, criterion);
            }
        }
    }

    private void check(Rubric rubric, Criterion criterion) {
        Expect.that(
                !criterion.strong().isEmpty() && !criterion.weak().isEmpty(),
                "The criterion " + criterion.id() + " has " + criterion.strong().size() + " strong and "
                        + criterion.weak().size() + " weak examples",
                "Give at least one of each.");
        for (String strong : criterion.strong()) {
            int most = points(rubric, criterion, strong);
            for (String weak : criterion.weak()) {
                int least = points(rubric, criterion, weak);
                Expect.that(
                        least < most,
                        "For " + criterion.id() + " the strong example \"" + strong + "\" earns " + most
                                + " points, and the weak one \"" + weak + "\" earns " + least,
                        "Write examples that show and lack what the criterion looks for, or add a rule that sees it.");
            }
        }
    }

    private int points(Rubric rubric, Criterion criterion, String answer) {
        Assessment assessment = prep.answers().assess(company, Question.of(rubric.kind(), ""), answer);
        Expect.that(
                assessment instanceof Scorecard,
                "An example of " + criterion.id() + " is not scored but gets " + assessment,
                "Write an example of some sentences, in English.");
        Scorecard card = (Scorecard) assessment;
        Expect.that(
                card.dropped().isEmpty(),
                "The assessor quotes what is not in the answer: " + card.dropped(),
                "Quote the answer letter for letter, at its place.");
        Expect.that(
                prep.answers()
                        .assess(company, Question.of(rubric.kind(), ""), answer)
                        .equals(assessment),
                "An example of " + criterion.id() + " is assessed differently the second time",
                "Let the assessor depend on nothing but its arguments.");
        return card.criteria().stream()
                .filter(points -> points.criterion().equals(criterion.id()))
                .mapToInt(CriterionPoints::points)
                .sum();
    }
}
