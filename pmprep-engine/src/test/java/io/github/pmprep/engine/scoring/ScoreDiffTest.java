package io.github.pmprep.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.api.Answers;
import io.github.pmprep.api.PmPrep;
import io.github.pmprep.engine.scoring.rules.RuleBookFiles;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.rule.RuleBook;
import io.github.pmprep.model.scoring.Assessment;
import io.github.pmprep.model.scoring.Evidence;
import io.github.pmprep.model.scoring.KindWeights;
import io.github.pmprep.model.scoring.Scorecard;
import io.github.pmprep.model.scoring.Weights;
import io.github.pmprep.model.scoring.diff.AssessmentDiff;
import io.github.pmprep.model.scoring.diff.DiffCause;
import io.github.pmprep.model.scoring.diff.DiffKind;
import io.github.pmprep.model.scoring.diff.DiffLine;
import io.github.pmprep.model.scoring.diff.DiffShare;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The difference of two judgments")
class ScoreDiffTest {

    private static final Company AMAZON = PmPrep.load().company("amazon");
    private static final RuleBook BOOK = RuleBookFiles.read(Path.of("src/main/data/scoring"));
    private static final Answers PRIOR =
            answers(Weights.builder().version("prior").build());
    private static final Answers FITTED = PmPrep.load().answers();
    private static final Question CHECKOUT = Question.productSense("How would you improve checkout?");

    private static final String ONE =
            "My bet: if we show the fee before the basket, fewer buyers leave. Conversion went from 12% to 15%.";

    private static final String TWO =
            "My bet: if we show the fee before the basket, fewer buyers leave. Conversion went from 12% to 15%."
                    + " I would give up the banner for it. Refunds fell from 9% to 4%.";

    private static Answers answers(Weights weights) {
        return new AnswerAssessor(Scorer.of("test", BOOK, weights));
    }

    private static Map<List<DiffCause>, Integer> shares(AssessmentDiff diff) {
        return diff.shares().stream().collect(Collectors.toMap(DiffShare::causes, DiffShare::points));
    }

    @Test
    @DisplayName("is nothing if both were made from the same")
    void nothing() {
        Assessment once = FITTED.assess(AMAZON, CHECKOUT, ONE);
        AssessmentDiff diff = FITTED.diff(once, FITTED.assess(AMAZON, CHECKOUT, ONE));
        assertEquals(List.of(), diff.changed());
        assertEquals(List.of(), diff.lines());
        assertEquals("The two were made from the same.", diff.message());
    }

    @Test
    @DisplayName("is the answer's alone if only the answer changed, and shows the words that are new")
    void answer() {
        AssessmentDiff diff = FITTED.diff(FITTED.assess(AMAZON, CHECKOUT, ONE), FITTED.assess(AMAZON, CHECKOUT, TWO));
        assertEquals(Map.of(List.of(DiffCause.ANSWER), diff.points()), shares(diff));
        List<String> found = diff.lines().stream()
                .filter(line -> line.kind() == DiffKind.FOUND)
                .flatMap(line -> line.evidence().stream())
                .map(Evidence::quote)
                .toList();
        assertTrue(found.stream().anyMatch(quote -> quote.contains("from 9% to 4%")), found::toString);
        assertTrue(found.stream().noneMatch(quote -> quote.contains("from 12% to 15%")), found::toString);
    }

    @Test
    @DisplayName("is the weights' alone if only the weights changed")
    void weights() {
        AssessmentDiff diff = PRIOR.diff(
                PRIOR.assess(AMAZON, CHECKOUT, TWO), answers(doubled()).assess(AMAZON, CHECKOUT, TWO));
        assertEquals(Map.of(List.of(DiffCause.WEIGHTS), diff.points()), shares(diff));
        assertTrue(diff.points() != 0, diff.message());
    }

    @Test
    @DisplayName("tells the answer's share from the weights' if both changed")
    void both() {
        AssessmentDiff diff = PRIOR.diff(
                PRIOR.assess(AMAZON, CHECKOUT, ONE), answers(doubled()).assess(AMAZON, CHECKOUT, TWO));
        assertEquals(List.of(DiffCause.ANSWER, DiffCause.WEIGHTS), diff.changed());
        for (DiffLine line : diff.lines()) {
            boolean counted = line.kind() == DiffKind.FOUND || line.kind() == DiffKind.LOST;
            DiffCause cause = counted ? DiffCause.ANSWER : DiffCause.WEIGHTS;
            assertEquals(List.of(cause), line.causes(), line::toString);
        }
        assertEquals(2, diff.shares().size(), diff::toString);
    }

    @Test
    @DisplayName("names the question if only the question changed")
    void question() {
        Question echoing = Question.productSense("Conversion went from 12% to 15%. Why?");
        AssessmentDiff diff = FITTED.diff(FITTED.assess(AMAZON, CHECKOUT, ONE), FITTED.assess(AMAZON, echoing, ONE));
        assertEquals(List.of(DiffCause.QUESTION), diff.changed());
        assertEquals(Map.of(List.of(DiffCause.QUESTION), diff.points()), shares(diff));
        assertTrue(diff.lines().stream().anyMatch(line -> line.kind() == DiffKind.LOST), diff::toString);
    }

    @Test
    @DisplayName("says why there is nothing to add up")
    void noScore() {
        Scorecard card = FITTED.assess(AMAZON, CHECKOUT, ONE).scorecard().orElseThrow();
        AssessmentDiff diff = FITTED.diff(FITTED.assess(AMAZON, CHECKOUT, ""), card);
        assertEquals("Before: There is no word in the answer. After: " + card.score() + " points.", diff.message());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("adds up, for any two texts, kinds of question and weights")
    void addsUp(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Assessment before = anyAssessment(random);
        Assessment after = anyAssessment(random);
        AssessmentDiff diff = FITTED.diff(before, after);
        int expected = before.scorecard().isPresent() && after.scorecard().isPresent()
                ? after.scorecard().get().score() - before.scorecard().get().score()
                : 0;
        assertEquals(expected, diff.lines().stream().mapToInt(DiffLine::points).sum(), () -> "seed " + seed);
        assertEquals(
                expected, diff.shares().stream().mapToInt(DiffShare::points).sum(), () -> "seed " + seed);
        AssessmentDiff back = FITTED.diff(after, before);
        assertEquals(-diff.points(), back.points(), () -> "seed " + seed);
        assertEquals(diff.lines().size(), back.lines().size(), () -> "seed " + seed);
    }

    private static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static Assessment anyAssessment(SplittableRandom random) {
        QuestionKind[] kinds = QuestionKind.values();
        QuestionKind kind = random.nextInt(3) == 0 ? kinds[random.nextInt(kinds.length)] : QuestionKind.EXECUTION;
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            List<String> examples =
                    BOOK.rules().get(random.nextInt(BOOK.rules().size())).strong();
            text.append(examples.get(random.nextInt(examples.size())).replaceAll("[«»]", ""))
                    .append(' ');
        }
        Answers judge = random.nextBoolean() ? FITTED : PRIOR;
        return judge.assess(AMAZON, Question.of(kind, "What happened?"), text.toString());
    }

    private static Weights doubled() {
        KindWeights.Builder kind =
                KindWeights.builder().kind(QuestionKind.PRODUCT_SENSE).start(5);
        BOOK.rules().forEach(rule -> kind.putPoint(rule.id(), List.of(2 * rule.points(), 3 * rule.points())));
        return Weights.builder().version("doubled").addKind(kind.build()).build();
    }
}
