package io.github.pmprep.engine.amazon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.company.Competency;
import io.github.pmprep.model.company.Level;
import io.github.pmprep.model.company.Principle;
import io.github.pmprep.model.loop.DayRange;
import io.github.pmprep.model.loop.MinuteRange;
import io.github.pmprep.model.loop.Round;
import io.github.pmprep.model.loop.Stage;
import io.github.pmprep.model.loop.UrgencyRule;
import io.github.pmprep.model.loop.Wait;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.scoring.Anchor;
import io.github.pmprep.model.scoring.Criterion;
import io.github.pmprep.model.scoring.Rubric;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Amazon")
class AmazonFactsTest {

    private final Company amazon = PmPrep.load().company("amazon");

    @Test
    @DisplayName("is found without being registered, and without a load problem")
    void isFound() {
        assertEquals(List.of(), PmPrep.load().loadProblems());
    }

    @Test
    @DisplayName("D-01: hires product managers at L6 and L7")
    void levels() {
        assertEquals(
                List.of("l6", "l7"), amazon.levels().stream().map(Level::id).toList());
    }

    @Nested
    @DisplayName("as a loop")
    class AsALoop {

        @Test
        @DisplayName("D-10: has five rounds in the article's order")
        void fiveRounds() {
            assertEquals(
                    List.of(
                            "Recruiter screen",
                            "Phone screen on leadership principles",
                            "Phone screen on product sense",
                            "Onsite session on product sense",
                            "Onsite session on execution"),
                    amazon.loop().rounds().stream().map(Round::name).toList());
        }

        @Test
        @DisplayName("D-11: takes 28 days")
        void length() {
            assertEquals(
                    Optional.of(DayRange.ofCalendarDays(28, 28)), amazon.loop().typicalLength());
        }

        @Test
        @DisplayName("D-11, D-12: its steps and waits add up to the 28 days")
        void addsUp() {
            List<DayRange> parts = new ArrayList<>();
            for (Stage stage : amazon.loop().stages()) {
                stage.gap().typical().ifPresent(parts::add);
                if (stage instanceof Wait wait) {
                    wait.length().ifPresent(parts::add);
                }
            }
            int fewest = parts.stream().mapToInt(DayRange::fewest).sum();
            int most = parts.stream().mapToInt(DayRange::most).sum();
            assertTrue(fewest <= 28 && 28 <= most, fewest + " to " + most);
        }

        @Test
        @DisplayName("D-12: takes a step every three to four days")
        void steps() {
            for (Stage stage : amazon.loop().stages()) {
                assertEquals(
                        Optional.of(DayRange.ofCalendarDays(3, 4)), stage.gap().typical(), stage.id());
            }
        }

        @Test
        @DisplayName("D-13: interviews for 45 to 60 minutes, with ten minutes between")
        void minutes() {
            for (Round round : amazon.loop().rounds()) {
                assertEquals(Optional.of(MinuteRange.of(45, 60)), round.length(), round.id());
                assertEquals(10, round.bufferMinutes(), round.id());
            }
        }

        @Test
        @DisplayName("D-14: wants the onsite within fourteen days of the recruiter screen")
        void onsiteInTime() {
            UrgencyRule rule = rule(UrgencyRule.Trigger.LATE_START);
            assertEquals("recruiter-screen onsite 14", rule.after() + ' ' + rule.stage() + ' ' + rule.days());
        }

        @Test
        @DisplayName("D-15: reads a ten-day delay as a breach of Bias for Action")
        void delay() {
            UrgencyRule rule = rule(UrgencyRule.Trigger.REQUESTED_DELAY);
            assertEquals(
                    "onsite 10 Bias for Action",
                    rule.stage()
                            + ' '
                            + rule.days()
                            + ' '
                            + amazon.principle(rule.principle()).orElseThrow().name());
        }

        private UrgencyRule rule(UrgencyRule.Trigger trigger) {
            return amazon.loop().urgencyRules().stream()
                    .filter(rule -> rule.trigger() == trigger)
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Nested
    @DisplayName("as a payer")
    class AsAPayer {

        @Test
        @DisplayName("D-50, D-51: pays at L6 within the article's bands")
        void l6Bands() {
            assertEquals(
                    List.of(
                            "base USD 180000.00 to USD 220000.00 per-year",
                            "base USD 180000.00 to USD 250000.00 per-year",
                            "bonus 15 % to 25 % of-base",
                            "equity USD 40000.00 to USD 80000.00 in-all"),
                    bands("l6"));
        }

        @Test
        @DisplayName("D-50: pays at L7 within the range that the article gives for both levels")
        void l7Bands() {
            assertEquals(List.of("base USD 180000.00 to USD 250000.00 per-year"), bands("l7"));
        }

        @Test
        @DisplayName("D-55: lets 5 and 15 percent vest yearly, then 20 percent every six months")
        void vesting() {
            assertEquals(
                    List.of("5 % after 12 months", "15 % after 12 months", "80 % in 4 tranches every 6 months"),
                    amazon.vesting().orElseThrow().steps().stream()
                            .map(Object::toString)
                            .toList());
        }

        @Test
        @DisplayName("D-53: moves stock first and the base only within its band")
        void negotiation() {
            assertEquals(
                    List.of("equity free", "sign-on free", "base within-band", "level free"),
                    amazon.negotiation().orElseThrow().levers().stream()
                            .map(rule -> rule.lever() + " " + rule.movement())
                            .toList());
        }

        private List<String> bands(String level) {
            return amazon.level(level).orElseThrow().bands().stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    @Nested
    @DisplayName("as a judge")
    class AsAJudge {

        @Test
        @DisplayName("D-40: has the sixteen leadership principles in the company's order")
        void sixteenPrinciples() {
            assertEquals(
                    List.of(
                            "Customer Obsession",
                            "Ownership",
                            "Invent and Simplify",
                            "Are Right, A Lot",
                            "Learn and Be Curious",
                            "Hire and Develop the Best",
                            "Insist on the Highest Standards",
                            "Think Big",
                            "Bias for Action",
                            "Frugality",
                            "Earn Trust",
                            "Dive Deep",
                            "Have Backbone; Disagree and Commit",
                            "Deliver Results",
                            "Strive to be Earth's Best Employer",
                            "Success and Scale Bring Broad Responsibility"),
                    amazon.principles().stream().map(Principle::name).toList());
        }

        @Test
        @DisplayName("D-20, D-30: judges product sense, ownership, bias for action and simplifying")
        void competencies() {
            assertEquals(
                    List.of("product-sense", "ownership", "bias-for-action", "simplifying-ambiguity"),
                    amazon.competencies().stream().map(Competency::id).toList());
        }

        @Test
        @DisplayName("has a rubric for each of the six kinds of question")
        void rubrics() {
            assertEquals(
                    List.of(QuestionKind.values()),
                    amazon.rubrics().stream().map(Rubric::kind).sorted().toList());
        }

        @Test
        @DisplayName("describes weak, middling and strong for every criterion")
        void anchors() {
            for (Rubric rubric : amazon.rubrics()) {
                for (Criterion criterion : rubric.criteria()) {
                    assertEquals(
                            List.of(1, 3, 5),
                            criterion.anchors().stream().map(Anchor::level).toList(),
                            criterion.id());
                }
            }
        }

        @Test
        @DisplayName("D-33: gives five verdicts, one for every twenty points")
        void verdicts() {
            assertEquals(
                    List.of("STRONG_NO_HIRE", "LEAN_NO_HIRE", "LEAN_HIRE", "HIRE", "STRONG_HIRE", "STRONG_HIRE"),
                    IntStream.of(0, 39, 40, 79, 80, 100)
                            .mapToObj(score ->
                                    amazon.verdictScale().verdictFor(score).id())
                            .toList());
        }
    }
}
