package io.github.pmprep.engine.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.engine.plugins.jar.Tiny;
import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.calendar.Window;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.rule.Polarity;
import io.github.pmprep.model.rule.Rule;
import io.github.pmprep.model.rule.RuleBook;
import io.github.pmprep.model.scoring.Assessment;
import io.github.pmprep.model.scoring.Criterion;
import io.github.pmprep.model.scoring.CriterionPoints;
import io.github.pmprep.model.scoring.Evidence;
import io.github.pmprep.model.scoring.Finding;
import io.github.pmprep.model.scoring.NotAssessed;
import io.github.pmprep.model.scoring.Receipt;
import io.github.pmprep.model.scoring.Rubric;
import io.github.pmprep.model.scoring.Scorecard;
import io.github.pmprep.model.scoring.Verdict;
import io.github.pmprep.model.source.Source;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.RiskFlag;
import io.github.pmprep.model.timeline.Timeline;
import io.github.pmprep.spi.Assessor;
import io.github.pmprep.spi.RiskRule;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A plugin with behaviour of its own")
class PluginBehaviourTest {

    private static final Question QUESTION = Question.productSense("What would you build?");
    private static final String ANSWER = "I would cut the second step, because half of all buyers leave there.";
    private static final Company ACME = Tiny.company("acme");

    @Nested
    @DisplayName("that judges answers")
    class ThatJudges {

        @Test
        @DisplayName("is asked in place of the library")
        void isAsked() {
            Scorecard card = card(finding(8, "cut the second step", 30));
            assertEquals(card, assess((company, question, answer) -> card));
        }

        @Test
        @DisplayName("is not asked about another company")
        void onlyItsCompany() {
            PmPrep prep = PmPrep.builder()
                    .plugin(FakePlugin.of("acme").judging((company, question, answer) -> {
                        throw new IllegalStateException("not mine");
                    }))
                    .build();
            Assessment assessment = prep.answers().assess(prep.company("amazon"), QUESTION, "");
            assertEquals(
                    NotAssessed.Reason.EMPTY,
                    assertInstanceOf(NotAssessed.class, assessment).reason());
        }

        @Test
        @DisplayName("loses a finding whose quote is not in the answer, and its points")
        void losesFalseQuote() {
            Finding real = finding(8, "cut the second step", 30);
            Finding invented = finding(8, "raised revenue 40 %", 50);
            Assessment assessment = assess((company, question, answer) -> card(real, invented));
            Scorecard card = assessment.scorecard().orElseThrow();
            assertEquals(30, card.score());
            assertEquals(List.of(real), card.findings());
            assertEquals(List.of(invented), card.dropped());
            assertEquals(
                    List.of(30),
                    card.criteria().stream().map(CriterionPoints::points).toList());
        }

        @Test
        @DisplayName("loses a finding whose quote is elsewhere in the answer")
        void losesMisplacedQuote() {
            Assessment assessment = assess((company, question, answer) -> card(finding(9, "cut the second step", 30)));
            assertEquals(1, assessment.scorecard().orElseThrow().dropped().size());
        }

        @Test
        @DisplayName("fails if what is left of its findings is no score")
        void nothingLeft() {
            assertFailure(
                    "quoted what is not in the answer, and what is left of its findings is no score",
                    (company, question, answer) -> card(finding(0, "I would", -10), finding(0, "I will", 40)));
        }

        @Test
        @DisplayName("fails, without any other judgment in its place, if it throws")
        void throwing() {
            assertFailure("threw java.lang.IllegalStateException: no model there", (company, question, answer) -> {
                throw new IllegalStateException("no model there.");
            });
        }

        @Test
        @DisplayName("fails if it returns null")
        void nothing() {
            assertFailure("returned null", (company, question, answer) -> null);
        }

        @Test
        @DisplayName("fails if its verdict is not the one of the company's scale")
        void otherVerdict() {
            Verdict other = Verdict.builder()
                    .id("STRONG_HIRE")
                    .name("strong hire")
                    .fromScore(80)
                    .hire(true)
                    .build();
            assertFailure(
                    "returned the verdict STRONG_HIRE for the score 30, where the company's scale gives HIRE",
                    (company, question, answer) -> Scorecard.builder()
                            .from(card(finding(8, "cut the second step", 30)))
                            .verdict(other)
                            .build());
        }

        @Test
        @DisplayName("fails if it does not answer in time")
        void hanging() {
            CountDownLatch never = new CountDownLatch(1);
            assertFailure("did not answer within 2000 ms", (company, question, answer) -> {
                try {
                    never.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return card();
            });
        }

        private void assertFailure(String failure, Assessor assessor) {
            assertEquals(
                    NotAssessed.builder()
                            .reason(NotAssessed.Reason.PLUGIN_FAILED)
                            .message("Plugin 'acme' failed: its assessor " + failure + ".")
                            .build(),
                    assess(assessor));
        }

        private Assessment assess(Assessor assessor) {
            return prep(FakePlugin.of("acme").judging(assessor)).answers().assess(ACME, QUESTION, ANSWER);
        }

        private Scorecard card(Finding... findings) {
            int score = List.of(findings).stream().mapToInt(Finding::points).sum();
            return Scorecard.builder()
                    .kind(QuestionKind.PRODUCT_SENSE)
                    .start(0)
                    .score(score)
                    .verdict(ACME.verdictScale().verdictFor(score))
                    .addFindings(findings)
                    .addCriteria(CriterionPoints.builder()
                            .criterion("idea")
                            .points(score)
                            .level(4)
                            .build())
                    .receipt(Receipt.builder()
                            .answerHash("none")
                            .engine("acme 1")
                            .rules("none")
                            .weights("none")
                            .build())
                    .build();
        }

        private Finding finding(int start, String quote, int points) {
            return Finding.builder()
                    .rule("acme.idea")
                    .criterion("idea")
                    .polarity(points < 0 ? Polarity.ANTI_SIGNAL : Polarity.SIGNAL)
                    .points(points)
                    .evidence(Evidence.builder()
                            .start(start)
                            .end(start + quote.length())
                            .quote(quote)
                            .build())
                    .reason("It is an idea.")
                    .build();
        }
    }

    @Nested
    @DisplayName("that looks for signals of its own")
    class ThatLooksForSignals {

        private static final String SAYING =
                "I would put brakes on every rocket skate, because people fall off cliffs.";

        @Test
        @DisplayName("has its rules count besides the library's own, and only for its company")
        void countsBesides() {
            PmPrep prep = PmPrep.builder()
                    .plugin(judged("acme", book("acme.brakes", "put brakes on")))
                    .plugin(judged("apex", RuleBook.builder().build()))
                    .build();
            Scorecard acme = card(prep, "acme");
            Scorecard apex = card(prep, "apex");
            Finding own = acme.findings().stream()
                    .filter(finding -> finding.rule().equals("acme.brakes"))
                    .findFirst()
                    .orElseThrow();
            assertEquals("put brakes on", own.evidence().orElseThrow().quote());
            assertEquals(7, own.points());
            assertEquals(apex.score() + 7, acme.score());
        }

        @Test
        @DisplayName("fails in the assessment, by name, if a rule cannot be compiled")
        void cannotBeCompiled() {
            PmPrep prep = PmPrep.builder()
                    .plugin(judged("acme", book("acme.brakes", "[no such class]")))
                    .build();
            NotAssessed failure =
                    assertInstanceOf(NotAssessed.class, prep.answers().assess(prep.company("acme"), QUESTION, SAYING));
            assertEquals(NotAssessed.Reason.PLUGIN_FAILED, failure.reason());
            assertTrue(
                    failure.message()
                            .startsWith("Plugin 'acme' failed: its rules cannot be used: compiling them threw"
                                    + " java.lang.IllegalArgumentException: "),
                    failure.message());
        }

        private Scorecard card(PmPrep prep, String company) {
            return prep.answers()
                    .assess(prep.company(company), QUESTION, SAYING)
                    .scorecard()
                    .orElseThrow();
        }

        private RuleBook book(String id, String pattern) {
            return RuleBook.builder()
                    .addRules(Rule.builder()
                            .id(id)
                            .criterion("brakes")
                            .polarity(Polarity.SIGNAL)
                            .reason("Thinks of brakes.")
                            .addPatterns(pattern)
                            .points(7)
                            .addStrong("I would «put brakes on» it.", "We «put brakes on» all of them.")
                            .addWeak("It has no brake.", "They broke.")
                            .build())
                    .build();
        }
    }

    @Nested
    @DisplayName("that flags risks")
    class ThatFlagsRisks {

        private final RiskFlag flag = RiskFlag.builder()
                .rule("acme.monday")
                .stage("wait")
                .principle("rest")
                .days(1)
                .limit(0)
                .message("It starts on a Monday.")
                .source(Source.of("Invented for a test", LocalDate.of(2026, 1, 1)))
                .build();

        @Test
        @DisplayName("adds its flags to the plan")
        void addsFlags() {
            assertEquals(List.of(flag), plan(timeline -> List.of(flag)).flags());
        }

        @Test
        @DisplayName("is named in the plan if a rule throws, and the other rules count")
        void throwing() {
            Timeline timeline = plan(
                    plan -> {
                        throw new IllegalStateException("no calendar");
                    },
                    plan -> List.of(flag));
            assertEquals(
                    "A risk rule of plugin 'acme' threw java.lang.IllegalStateException: no calendar; what it would have"
                            + " flagged is missing.",
                    timeline.assumptions().get(timeline.assumptions().size() - 1));
            assertEquals(List.of(flag), timeline.flags());
        }

        @Test
        @DisplayName("is cut off after a thousand flags")
        void endless() {
            assertEquals(
                    1_000,
                    plan(plan -> Collections.nCopies(Integer.MAX_VALUE, flag))
                            .flags()
                            .size());
        }

        private Timeline plan(RiskRule... rules) {
            PmPrep prep = prep(FakePlugin.of("acme").flagging(() -> List.of(rules)));
            LoopRequest request = LoopRequest.builder()
                    .company(ACME)
                    .outreach(LocalDate.of(2026, 3, 2))
                    .availability(Availability.weekdays(ZoneOffset.UTC, Window.of("09:00", "17:00")))
                    .build();
            return prep.timelines().plan(request).plan().orElseThrow();
        }
    }

    private static PmPrep prep(FakePlugin plugin) {
        return PmPrep.builder()
                .discovery(false)
                .plugin(plugin)
                .pluginTimeLimit(Duration.ofSeconds(2))
                .build();
    }

    /** Returns a plugin whose company judges product sense, and which has rules. */
    private static FakePlugin judged(String id, RuleBook rules) {
        Company company = Company.builder()
                .from(Tiny.company(id))
                .addRubrics(Rubric.builder()
                        .id(id + ".product-sense")
                        .version("1")
                        .kind(QuestionKind.PRODUCT_SENSE)
                        .addCriteria(Criterion.builder()
                                .id("product-sense.customer")
                                .name("Customer")
                                .description("Sees the customer.")
                                .weight(100)
                                .build())
                        .source(Source.of("Invented for a test", LocalDate.of(2026, 1, 1)))
                        .build())
                .build();
        return new FakePlugin(() -> id, () -> company).looking(() -> rules);
    }
}
