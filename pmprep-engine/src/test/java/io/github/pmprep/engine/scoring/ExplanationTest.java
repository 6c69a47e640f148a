package io.github.pmprep.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.engine.scoring.rules.RuleBookFiles;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.rule.Rule;
import io.github.pmprep.model.rule.RuleBook;
import io.github.pmprep.model.rule.TokenFlag;
import io.github.pmprep.model.scoring.Finding;
import io.github.pmprep.model.scoring.Scorecard;
import io.github.pmprep.model.scoring.Weights;
import io.github.pmprep.model.scoring.explanation.Explanation;
import io.github.pmprep.model.scoring.explanation.MatchOutcome;
import io.github.pmprep.model.scoring.explanation.PatternTrace;
import io.github.pmprep.model.scoring.explanation.ReadSentence;
import io.github.pmprep.model.scoring.explanation.ReadWord;
import io.github.pmprep.model.scoring.explanation.RuleMatch;
import io.github.pmprep.model.scoring.explanation.RuleTrace;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An explanation")
class ExplanationTest {

    private static final PmPrep PREP = PmPrep.load();
    private static final Company AMAZON = PREP.company("amazon");
    private static final RuleBook BOOK = RuleBookFiles.read(Path.of("src/main/data/scoring"));
    private static final Explained EXPLAINED = new Explained(BOOK);
    private static final Question CHECKOUT = Question.productSense("How would you improve checkout?");

    /** Two rules that are easy to follow. */
    @Nested
    @DisplayName("of a rule that does not count")
    class WhyNot {

        private static final RuleBook TWO_RULES = RuleBookFiles.read(
                        Path.of("src/main/data/scoring/words/grammar.json"))
                .plus(RuleBookFiles.read(Path.of("src/test/data/scoring/two-rules.json")));

        private static final Explained TWO = new Explained(TWO_RULES);

        private static RuleTrace trace(String rule, String answer) {
            return TWO.explain(rule, List.of(QuestionKind.PRODUCT_SENSE), answer)
                    .traces()
                    .get(0);
        }

        private static PatternTrace pattern(String answer) {
            return trace("metric.from-to", answer).patterns().get(0);
        }

        @Test
        @DisplayName("says how far its pattern got, what it asked for, and what stood there")
        void stopped() {
            PatternTrace trace = pattern("Conversion went from twelve percent up.");
            assertEquals(
                    "Conversion went from twelve percent",
                    trace.matched().orElseThrow().quote());
            assertEquals(List.of("to"), trace.missing());
            assertEquals(
                    "It gets as far as «Conversion went from twelve percent» and asks for to next; there stands «up».",
                    trace.message());
        }

        @Test
        @DisplayName("says that the sentence ended")
        void ended() {
            assertEquals(
                    "It gets as far as «Conversion went from 12%» and asks for to next; the sentence ends there.",
                    pattern("It was late. Conversion went from 12%.").message());
        }

        @Test
        @DisplayName("says that nothing is what it starts with")
        void nothing() {
            RuleTrace trace = trace("metric.from-to", "We shipped it.");
            assertEquals("None of its 1 patterns is found.", trace.message());
            assertTrue(
                    trace.patterns().get(0).message().startsWith("Nothing in the answer is what it starts with: ["),
                    trace.patterns().get(0).message());
        }

        @Test
        @DisplayName("names the word that is denied")
        void flagged() {
            PatternTrace trace = pattern("We never saw that conversion went from 12% to 15%.");
            assertEquals(Optional.of(MatchOutcome.FLAGGED), trace.refusal());
            assertEquals("«conversion» is negated, which the rule refuses.", trace.message());
        }

        @Test
        @DisplayName("says that the question said it first")
        void echoed() {
            AnswerAssessor assessor = new AnswerAssessor(Scorer.of(
                    "test", TWO_RULES, Weights.builder().version("prior").build()));
            PatternTrace trace = assessor.explain(
                            AMAZON,
                            Question.productSense("Why did conversion go from 12% to 15% last year?"),
                            "Your conversion went from 12% to 15% because the fee was hidden until the basket came.",
                            List.of("metric.from-to"))
                    .traces()
                    .get(0)
                    .patterns()
                    .get(0);
            assertEquals(Optional.of(MatchOutcome.FLAGGED), trace.refusal(), trace::message);
            assertTrue(trace.message().contains("restated"), trace::message);
        }

        @Test
        @DisplayName("says that it is for other questions")
        void otherKind() {
            Explanation explanation = EXPLAINED.explain(
                    otherKindRule().id(),
                    List.of(QuestionKind.BEHAVIORAL),
                    otherKindRule().strong().get(0).replaceAll("[«»]", ""));
            assertTrue(
                    explanation.traces().get(0).patterns().stream()
                            .anyMatch(trace -> trace.refusal().equals(Optional.of(MatchOutcome.OTHER_KIND))),
                    explanation.traces()::toString);
        }

        private static Rule otherKindRule() {
            return BOOK.rules().stream()
                    .filter(rule -> rule.kinds().equals(List.of(QuestionKind.NEGOTIATION)))
                    .filter(rule -> rule.strong().get(0).contains("«"))
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        @DisplayName("says that the rule has counted often enough")
        void overCap() {
            Explanation explanation = TWO.explain(
                    "metric.from-to",
                    List.of(QuestionKind.PRODUCT_SENSE),
                    "Conversion went from 3 to 4 percent. Retention went from 30 to 31 percent. Churn went from 9 to 8"
                            + " percent.");
            assertEquals(
                    List.of(MatchOutcome.COUNTED, MatchOutcome.COUNTED, MatchOutcome.OVER_CAP),
                    explanation.matches().stream().map(RuleMatch::outcome).toList());
            assertEquals(
                    "The rule counts at most 2 times, and has found that many already.",
                    explanation.matches().get(2).message());
        }

        @Test
        @DisplayName("asks back if there is no such rule")
        void unknown() {
            assertEquals(
                    "rule (\"metric.form-to\") must be one of the 2 rules. Did you mean \"metric.from-to\"?",
                    assertThrows(IllegalArgumentException.class, () -> trace("metric.form-to", "We cut it."))
                            .getMessage());
        }
    }

    @Test
    @DisplayName("shows lemmas, classes, quantities, clauses and what is denied")
    void words() {
        Explanation explanation =
                PREP.answers().explain(AMAZON, CHECKOUT, "We didn't wait two weeks, we measured retention.", List.of());
        ReadSentence sentence = explanation.sentences().get(0);
        List<String> quotes =
                sentence.words().stream().map(word -> word.evidence().quote()).toList();
        assertEquals(List.of("We", "didn't", "didn't", "wait", "two weeks", "we", "measured", "retention"), quotes);
        ReadWord weeks = sentence.words().get(4);
        assertEquals(Optional.of("duration"), weeks.quantity());
        assertEquals(Optional.of(new BigDecimal("2")), weeks.value());
        assertTrue(weeks.flags().contains(TokenFlag.NEGATED), weeks::toString);
        ReadWord measured = sentence.words().get(6);
        assertTrue(measured.lemmas().contains("measure"), measured::toString);
        assertTrue(!measured.flags().contains(TokenFlag.NEGATED), measured::toString);
        assertTrue(sentence.words().get(5).clauseStart(), "the denial ends where a clause starts");
        assertTrue(sentence.words().get(7).classes().contains("metric"), sentence.words()::toString);
    }

    @Test
    @DisplayName("says which sentences count for nothing, and why")
    void aside() {
        Explanation explanation = PREP.answers()
                .explain(AMAZON, CHECKOUT, "We cut the second step in May. We cut the second step in May.", List.of());
        assertEquals(
                List.of(Optional.empty(), Optional.of("What was said before counts once.")),
                explanation.sentences().stream().map(ReadSentence::aside).toList());
    }

    @TestFactory
    @DisplayName("follows each pattern to its end where a rule's strong example has it")
    Stream<DynamicTest> strong() {
        return BOOK.rules().stream()
                .map(rule -> dynamicTest(
                        rule.id(),
                        () -> rule.strong().stream()
                                .filter(example -> example.contains("«"))
                                .forEach(example -> {
                                    RuleTrace trace = trace(rule, example.replaceAll("[«»]", ""));
                                    assertTrue(
                                            trace.patterns().stream()
                                                    .anyMatch(pattern ->
                                                            pattern.missing().isEmpty()),
                                            () -> example + ": " + trace);
                                })));
    }

    @TestFactory
    @DisplayName("says of every pattern why a weak example does not count")
    Stream<DynamicTest> weak() {
        return BOOK.rules().stream()
                .map(rule -> dynamicTest(
                        rule.id(),
                        () -> rule.weak().forEach(example -> {
                            RuleTrace trace = trace(rule, example);
                            assertEquals(0, trace.count(), () -> example + ": " + trace);
                            for (PatternTrace pattern : trace.patterns()) {
                                assertTrue(
                                        pattern.refusal().isPresent()
                                                || !pattern.missing().isEmpty(),
                                        () -> example + ": " + pattern);
                            }
                        })));
    }

    private static RuleTrace trace(Rule rule, String example) {
        return EXPLAINED.explain(rule.id(), rule.kinds(), example).traces().get(0);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("has as counted matches what the scorecard has as findings with words, for any text")
    void agreesWithTheScorecard(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            Rule rule = BOOK.rules().get(random.nextInt(BOOK.rules().size()));
            List<String> examples = random.nextInt(3) == 0 ? rule.weak() : rule.strong();
            text.append(examples.get(random.nextInt(examples.size())).replaceAll("[«»]", ""))
                    .append("\n\n");
        }
        for (QuestionKind kind : QuestionKind.values()) {
            Question question = Question.of(kind, "What did you do?");
            Optional<Scorecard> card =
                    PREP.answers().assess(AMAZON, question, text.toString()).scorecard();
            Explanation explanation = PREP.answers().explain(AMAZON, question, text.toString(), List.of());
            card.ifPresent(scored -> assertEquals(
                    scored.findings().stream()
                            .filter(finding -> finding.evidence().isPresent() && finding.points() != 0)
                            .map(ExplanationTest::told)
                            .sorted()
                            .toList(),
                    explanation.matches().stream()
                            .filter(match -> match.points() != 0)
                            .map(ExplanationTest::told)
                            .sorted()
                            .toList(),
                    () -> "seed " + seed + ", " + kind));
        }
    }

    private static String told(Finding finding) {
        return finding.evidence().orElseThrow().start() + " " + finding.rule() + " " + finding.points() + " "
                + finding.criterion();
    }

    private static String told(RuleMatch match) {
        return match.evidence().start() + " " + match.rule() + " " + match.points() + " " + match.criterion();
    }

    private static LongStream seeds() {
        return LongStream.range(0, 150);
    }
}
