package io.github.pmprep.spi.testkit;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.rule.Rule;
import io.github.pmprep.model.scoring.Assessment;
import io.github.pmprep.model.scoring.Evidence;
import io.github.pmprep.model.scoring.Rubric;
import io.github.pmprep.spi.CompanyPlugin;
import java.util.List;

/** Checks that a plugin's own rules find what their examples mark between « and », and nothing in the weak ones. */
final class Signals {

    private final PmPrep prep;
    private final Company company;

    private Signals(PmPrep prep, Company company) {
        this.prep = prep;
        this.company = company;
    }

    static void check(CompanyPlugin plugin) {
        PmPrep prep = Library.with(plugin);
        Signals signals = new Signals(prep, prep.company(plugin.id()));
        plugin.rules().rules().forEach(signals::check);
    }

    private void check(Rule rule) {
        List<QuestionKind> kinds = company.rubrics().stream()
                .map(Rubric::kind)
                .filter(kind -> rule.kinds().isEmpty() || rule.kinds().contains(kind))
                .toList();
        Expect.that(
                !kinds.isEmpty(),
                "The rule " + rule.id() + " is for questions of the kinds " + rule.kinds()
                        + ", and there is no rubric for them",
                "Add the rubric, or another kind.");
        for (String strong : rule.strong()) {
            String answer = strong.replaceAll("[«»]", "");
            List<String> found = found(rule, kinds.get(0), answer);
            Expect.that(
                    found.stream().anyMatch(quote -> strong.contains('«' + quote + '»')),
                    "The rule " + rule.id() + " finds " + found + " in \"" + strong + '"',
                    "Mark what it finds, or correct the patterns; an example needs at least five words.");
        }
        for (String weak : rule.weak()) {
            List<String> found = found(rule, kinds.get(0), weak);
            Expect.that(
                    found.isEmpty(),
                    "The rule " + rule.id() + " finds " + found + " in the weak example \"" + weak + '"',
                    "Forbid that with unless or not, or correct the example.");
        }
    }

    private List<String> found(Rule rule, QuestionKind kind, String answer) {
        Assessment assessment = prep.answers().assess(company, Question.of(kind, ""), answer);
        return assessment.scorecard().stream()
                .flatMap(card -> card.findings().stream())
                .filter(finding -> finding.rule().equals(rule.id()))
                .flatMap(finding -> finding.evidence().stream())
                .map(Evidence::quote)
                .toList();
    }
}
