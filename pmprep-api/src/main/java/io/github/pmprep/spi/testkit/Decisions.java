package io.github.pmprep.spi.testkit;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.debrief.Debrief;
import io.github.pmprep.model.debrief.DebriefOutcome;
import io.github.pmprep.model.debrief.NotDecided;
import io.github.pmprep.model.debrief.RoundGrade;
import io.github.pmprep.model.debrief.RoundResult;
import io.github.pmprep.model.loop.Round;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.scoring.Receipt;
import io.github.pmprep.model.scoring.Scorecard;
import io.github.pmprep.model.scoring.Verdict;
import io.github.pmprep.model.scoring.VerdictScale;
import io.github.pmprep.spi.CompanyPlugin;
import io.github.pmprep.spi.DebriefRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Checks that the rounds of a company come to one verdict, and to the same one in any order. */
final class Decisions {

    private static final int BEST = 100;
    private static final int FEWEST_ROUNDS = 3;
    private static final int PATTERNS = 12;
    private static final int STEP = 37;

    private final PmPrep prep;
    private final Company company;

    private Decisions(PmPrep prep, Company company) {
        this.prep = prep;
        this.company = company;
    }

    static void check(CompanyPlugin plugin) {
        PmPrep prep = Library.with(plugin);
        Decisions decisions = new Decisions(prep, prep.company(plugin.id()));
        decisions.agreeWithAllRounds();
        for (int pattern = 1; pattern <= PATTERNS; pattern++) {
            List<RoundGrade> grades = decisions.grades(pattern);
            plugin.debriefRule().ifPresent(rule -> decisions.areTheSameInAnyOrder(rule, grades));
        }
    }

    private void agreeWithAllRounds() {
        Verdict best = verdictOfAll(BEST);
        Expect.that(
                best.hire(),
                "With the best score in every round the verdict is " + best.id(),
                "Let the decision rule hire whom all rounds want.");
        Verdict worst = verdictOfAll(0);
        Expect.that(
                !worst.hire(),
                "With the worst score in every round the verdict is " + worst.id(),
                "Let the decision rule hire nobody whom no round wants.");
    }

    private void areTheSameInAnyOrder(DebriefRule rule, List<RoundGrade> grades) {
        Verdict verdict = rule.decide(company, grades);
        List<RoundGrade> turned = new ArrayList<>(grades);
        for (int turn = 1; turn < grades.size(); turn++) {
            Collections.rotate(turned, 1);
            Verdict other = rule.decide(company, List.copyOf(turned));
            Expect.that(
                    verdict.equals(other),
                    "The verdict of the same grades is " + verdict.id() + " in one order and " + other.id()
                            + " in another",
                    "Let the debrief rule look at the grades, not at their order.");
        }
    }

    private Verdict verdictOfAll(int score) {
        List<RoundResult> rounds = rounds().stream()
                .map(round -> RoundResult.of(round, card(score, company.verdictScale())))
                .toList();
        DebriefOutcome outcome = prep.debriefs().debrief(company, rounds);
        if (outcome instanceof NotDecided notDecided) {
            throw new AssertionError(
                    notDecided.message() + " Let debriefRule() return a rule that decides on any grades.");
        }
        return outcome.debrief().map(Debrief::verdict).orElseThrow();
    }

    private List<RoundGrade> grades(int pattern) {
        List<RoundGrade> grades = new ArrayList<>();
        for (String round : rounds()) {
            int score = pattern * STEP * (grades.size() + 1) % (BEST + 1);
            grades.add(RoundGrade.builder()
                    .round(round)
                    .holdsVeto(grades.size() == 1)
                    .score(score)
                    .verdict(company.verdictScale().verdictFor(score))
                    .build());
        }
        return List.copyOf(grades);
    }

    /** Returns the rounds of the loop, and further ones if those are few. */
    private List<String> rounds() {
        List<String> rounds =
                new ArrayList<>(company.loop().rounds().stream().map(Round::id).toList());
        while (rounds.size() < FEWEST_ROUNDS) {
            rounds.add("further-round-" + rounds.size());
        }
        return rounds;
    }

    private static Scorecard card(int score, VerdictScale scale) {
        return Scorecard.builder()
                .kind(QuestionKind.BEHAVIORAL)
                .score(score)
                .verdict(scale.verdictFor(score))
                .start(score)
                .receipt(Receipt.builder()
                        .answerHash("none")
                        .engine("contract kit")
                        .rules("none")
                        .weights("none")
                        .build())
                .build();
    }
}
