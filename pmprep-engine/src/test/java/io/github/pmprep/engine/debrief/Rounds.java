package io.github.pmprep.engine.debrief;

import io.github.pmprep.engine.amazon.AmazonPlugin;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.company.DecisionRule;
import io.github.pmprep.model.company.DecisionRule.Kind;
import io.github.pmprep.model.debrief.RoundResult;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.rule.Polarity;
import io.github.pmprep.model.scoring.Assessment;
import io.github.pmprep.model.scoring.Finding;
import io.github.pmprep.model.scoring.NotEnoughEvidence;
import io.github.pmprep.model.scoring.Receipt;
import io.github.pmprep.model.scoring.Scorecard;
import io.github.pmprep.model.source.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Companies, scorecards and rounds for debriefs. */
final class Rounds {

    private static final Company AMAZON = new AmazonPlugin().company();

    private Rounds() {}

    static Company company(Kind kind, int percent) {
        return Company.builder()
                .from(AMAZON)
                .decisionRule(DecisionRule.builder()
                        .kind(kind)
                        .percent(kind == Kind.COMMITTEE ? Optional.of(percent) : Optional.empty())
                        .source(Source.of("A made-up rule", LocalDate.of(2026, 1, 1)))
                        .build())
                .build();
    }

    static Company withoutRule() {
        return Company.builder().from(AMAZON).decisionRule(Optional.empty()).build();
    }

    static Finding finding(String rule, int points) {
        return Finding.builder()
                .rule(rule)
                .criterion("metric")
                .polarity(points < 0 ? Polarity.ANTI_SIGNAL : Polarity.SIGNAL)
                .points(points)
                .reason(points < 0 ? "Names no metric." : "Ties the idea to a metric.")
                .build();
    }

    /** Returns a scorecard of findings; a score that would leave 0 to 100 is corrected as the library does it. */
    static Scorecard card(QuestionKind kind, int start, List<Finding> given) {
        List<Finding> findings = new ArrayList<>(given);
        int sum = start + given.stream().mapToInt(Finding::points).sum();
        int score = Math.max(0, Math.min(100, sum));
        if (score != sum) {
            findings.add(Finding.builder()
                    .from(finding("score.bound", score - sum))
                    .criterion(Scorecard.CORRECTION)
                    .build());
        }
        return Scorecard.builder()
                .kind(kind)
                .score(score)
                .verdict(AMAZON.verdictScale().verdictFor(score))
                .start(start)
                .findings(findings)
                .receipt(Receipt.builder()
                        .answerHash("0")
                        .engine("test")
                        .rules("none")
                        .weights("none")
                        .build())
                .build();
    }

    static Scorecard card(int score) {
        return card(QuestionKind.EXECUTION, score, List.of());
    }

    static RoundResult round(String id, Assessment... assessments) {
        return RoundResult.builder().round(id).addAssessments(assessments).build();
    }

    static RoundResult vetoing(String id, Assessment... assessments) {
        return RoundResult.builder()
                .from(round(id, assessments))
                .holdsVeto(true)
                .build();
    }

    static NotEnoughEvidence tooLittle() {
        return NotEnoughEvidence.builder().message("Too little was said.").build();
    }

    /** Returns up to four rounds of chance with up to two answers and a few findings each. */
    static List<RoundResult> ofChance(SplittableRandom random) {
        return ofChance(random, 1);
    }

    /** Returns the same with points and scores that are multiples of a step: with a coarse one there are many ties. */
    static List<RoundResult> ofChance(SplittableRandom random, int step) {
        List<RoundResult> rounds = new ArrayList<>();
        int number = random.nextInt(1, 5);
        for (int i = 0; i < number; i++) {
            RoundResult.Builder round =
                    RoundResult.builder().round("round-" + (char) ('a' + i)).holdsVeto(random.nextInt(3) == 0);
            int answers = random.nextInt(1, 3);
            for (int answer = 0; answer < answers; answer++) {
                round.addAssessments(cardOfChance(random, step));
            }
            rounds.add(round.build());
        }
        return rounds;
    }

    private static Scorecard cardOfChance(SplittableRandom random, int step) {
        List<Finding> findings = new ArrayList<>();
        for (int rule = 0; rule < 3; rule++) {
            if (random.nextBoolean()) {
                int points = random.nextInt(-25, 26) / step * step;
                findings.add(finding("rule-" + rule, points == 0 ? step : points));
            }
        }
        QuestionKind kind = random.nextBoolean() ? QuestionKind.EXECUTION : QuestionKind.BEHAVIORAL;
        return card(kind, random.nextInt(0, 101) / step * step, findings);
    }
}
