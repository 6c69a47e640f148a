package io.github.pmprep.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.engine.scoring.rules.RuleBookFiles;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.rule.RuleBook;
import io.github.pmprep.model.scoring.Assessment;
import io.github.pmprep.model.scoring.Evidence;
import io.github.pmprep.model.scoring.Finding;
import io.github.pmprep.model.scoring.KindWeights;
import io.github.pmprep.model.scoring.NotAssessed;
import io.github.pmprep.model.scoring.NotEnoughEvidence;
import io.github.pmprep.model.scoring.Scorecard;
import io.github.pmprep.model.scoring.Weights;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Assessment")
class AssessmentTest {

    private static final PmPrep PREP = PmPrep.load();
    private static final Company AMAZON = PREP.company("amazon");
    private static final Question CHECKOUT = Question.productSense("How would you improve checkout for new buyers?");

    private static Assessment assess(String answer) {
        return PREP.answers().assess(AMAZON, CHECKOUT, answer);
    }

    @Nested
    @DisplayName("gives no number")
    class NoNumber {

        private NotAssessed notAssessed(String answer) {
            return assertInstanceOf(NotAssessed.class, assess(answer));
        }

        @Test
        @DisplayName("to an empty answer")
        void empty() {
            NotAssessed assessment = notAssessed(" \n\u200B … ");
            assertEquals(NotAssessed.Reason.EMPTY, assessment.reason());
            assertEquals("There is no word in the answer.", assessment.message());
        }

        @Test
        @DisplayName("to an answer in another language")
        void foreign() {
            assertEquals(
                    NotAssessed.Reason.NOT_ENGLISH,
                    notAssessed("Zuerst habe ich die Zahlen geprüft, danach haben wir den Schritt gestrichen und"
                                    + " gemessen, ob mehr Kunden bezahlen.")
                            .reason());
        }

        @Test
        @DisplayName("to an answer of a few words, and says what is missing")
        void nearlyEmpty() {
            NotEnoughEvidence assessment = assertInstanceOf(NotEnoughEvidence.class, assess("Make it faster."));
            assertTrue(assessment.missing().contains("product-sense.metric"), assessment.message());
        }

        @Test
        @DisplayName("to the question as its own answer")
        void restated() {
            assertInstanceOf(NotEnoughEvidence.class, assess("How would you improve checkout for new buyers?"));
        }

        @Test
        @DisplayName("where the company does not judge the kind of question")
        void unknownKind() {
            Company mute = Company.builder()
                    .id("mute")
                    .name("Mute")
                    .loop(AMAZON.loop())
                    .principles(AMAZON.principles())
                    .verdictScale(AMAZON.verdictScale())
                    .build();
            NotAssessed assessment = assertInstanceOf(
                    NotAssessed.class, PREP.answers().assess(mute, CHECKOUT, "We cut a step and measured it."));
            assertEquals(
                    "The company 'mute' has no rubric for questions of the kind product-sense.", assessment.message());
        }
    }

    @Nested
    @DisplayName("explains its number")
    class Explained {

        private static final RuleBook BOOK = RuleBookFiles.read(Path.of("src/main/data/scoring/words/grammar.json"))
                .plus(RuleBookFiles.read(Path.of("src/test/data/scoring/two-rules.json")));

        private static final AnswerAssessor ASSESSOR = new AnswerAssessor(
                Scorer.of("test", BOOK, Weights.builder().version("prior").build()));

        private static final String ANSWER = "My bet: if we show the delivery fee before the basket, we cut drop-off."
                + " In the pilot, conversion went from twelve percent to fifteen percent.";

        @Test
        @DisplayName("with the words it is for, to the letter")
        void quotes() {
            List<String> quotes = twoRules(ANSWER).findings().stream()
                    .flatMap(finding -> finding.evidence().stream())
                    .map(Evidence::quote)
                    .toList();
            assertEquals(
                    List.of(
                            "if we show the delivery fee before the basket, we cut drop-off",
                            "conversion went from twelve percent to fifteen percent"),
                    quotes);
        }

        @Test
        @DisplayName("counting the same sentence once, however often it is said")
        void repetition() {
            int once = twoRules(ANSWER).score();
            assertEquals(once, twoRules(ANSWER + " " + ANSWER + " " + ANSWER).score());
        }

        @Test
        @DisplayName("reading a raw transcript like prose")
        void transcript() {
            String transcript = "um so my bet if we we show the delivery fee before the basket we cut drop off"
                    + " and uh in the pilot conversion went from 12 percent to 15 percent";
            assertEquals(twoRules(ANSWER).score(), twoRules(transcript).score());
        }

        @Test
        @DisplayName("with points that halve and third when a rule counts again, and a floor that is a finding")
        void points() {
            Scorecard card = twoRules("Conversion went from 3 to 4 percent. Retention went from 30 to 31 percent."
                    + " Churn went from 9 to 8 percent.");
            assertEquals(
                    List.of(6, 3), card.findings().stream().map(Finding::points).toList());
            assertEquals(39, card.score());
            assertEquals("LEAN_NO_HIRE", card.verdict().id());
        }

        @Test
        @DisplayName("with weights in place of the prior")
        void weights() {
            Weights weights = Weights.builder()
                    .version("fitted")
                    .addKind(KindWeights.builder()
                            .kind(QuestionKind.PRODUCT_SENSE)
                            .start(95)
                            .putPoint("metric.from-to", List.of(20))
                            .putPoint("hypothesis.if-then", List.of(0))
                            .build())
                    .build();
            Scorecard card = new AnswerAssessor(Scorer.of("test", BOOK, weights))
                    .assess(AMAZON, CHECKOUT, ANSWER)
                    .scorecard()
                    .orElseThrow();
            assertEquals(
                    List.of("metric.from-to", "score.ceiling"),
                    card.findings().stream().map(Finding::rule).toList());
            assertEquals(
                    List.of(20, -15),
                    card.findings().stream().map(Finding::points).toList());
            assertEquals(100, card.score());
            assertEquals("fitted", card.receipt().weights());
        }

        private static Scorecard twoRules(String answer) {
            return ASSESSOR.assess(AMAZON, CHECKOUT, answer).scorecard().orElseThrow();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("adds up, quotes to the letter, and is the same twice, for any text")
    void laws(long seed) {
        String answer = text(new SplittableRandom(seed));
        for (QuestionKind kind : QuestionKind.values()) {
            Assessment assessment = PREP.answers().assess(AMAZON, Question.of(kind, "What happened?"), answer);
            assertEquals(assessment, PREP.answers().assess(AMAZON, Question.of(kind, "What happened?"), answer));
            assessment.scorecard().ifPresent(card -> check(card, answer, seed));
        }
    }

    private static void check(Scorecard card, String answer, long seed) {
        int sum = card.start();
        for (Finding finding : card.findings()) {
            sum += finding.points();
            finding.evidence()
                    .ifPresent(evidence -> assertEquals(
                            answer.substring(evidence.start(), evidence.end()),
                            evidence.quote(),
                            () -> "seed " + seed));
        }
        assertEquals(card.score(), sum, () -> "seed " + seed);
    }

    private static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static String text(SplittableRandom random) {
        List<String> parts = List.of(
                "if",
                "we",
                "cut",
                "conversion",
                "drop-off",
                "didn't",
                "from",
                "12%",
                "to",
                "twenty",
                "percent",
                "$4.2M",
                "half a million",
                "um",
                "you know",
                "would",
                "maybe",
                ".",
                ",",
                "\n\n",
                "\u201C",
                "\u200B",
                "é",
                "\uD835\uDC00",
                "\uD83D",
                "—",
                "I",
                "the team",
                "not only",
                "3x",
                "2023",
                "...",
                "retention",
                "because",
                "9999999999999999999k",
                "four point one seconds",
                "(",
                "books say",
                "'s",
                "$",
                "%",
                "per cent");
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(200);
        for (int i = 0; i < length; i++) {
            text.append(parts.get(random.nextInt(parts.size()))).append(random.nextInt(5) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
