package io.github.pmprep.engine.mocks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.engine.amazon.AmazonPlugin;
import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.calendar.Window;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.mock.AntiSignal;
import io.github.pmprep.model.mock.AntiSignalHistory;
import io.github.pmprep.model.mock.CriterionLevel;
import io.github.pmprep.model.mock.CriterionTrend;
import io.github.pmprep.model.mock.CriterionTrend.Direction;
import io.github.pmprep.model.mock.MockEntry;
import io.github.pmprep.model.mock.MockLog;
import io.github.pmprep.model.mock.MockReport;
import io.github.pmprep.model.mock.NextDrill;
import io.github.pmprep.model.mock.Slope;
import io.github.pmprep.model.preparation.PreparationRequest;
import io.github.pmprep.model.preparation.WeakCriterion;
import io.github.pmprep.model.question.QuestionKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A report on mocks and drills")
class MockReportTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final String METRIC = "product-sense.metric";
    private static final int CASES = 200;
    private static final Company AMAZON = new AmazonPlugin().company();

    private static MockReport report(MockEntry... entries) {
        return new MockRoom().report(AMAZON, MockLog.of(List.of(entries)));
    }

    private static MockEntry.Builder entry(int day) {
        return MockEntry.builder()
                .id("day-" + day)
                .date(START.plusDays(day))
                .kind(MockEntry.Kind.DRILL)
                .questionKind(QuestionKind.PRODUCT_SENSE);
    }

    private static MockReport afterLevels(int... levels) {
        List<MockEntry> entries = new ArrayList<>();
        for (int day = 0; day < levels.length; day++) {
            entries.add(
                    entry(day).addLevels(CriterionLevel.of(METRIC, levels[day])).build());
        }
        return report(entries.toArray(MockEntry[]::new));
    }

    private static CriterionTrend trend(int... levels) {
        return afterLevels(levels).trends().get(0);
    }

    @Nested
    @DisplayName("tells where a criterion goes:")
    class Trend {

        @Test
        @DisplayName("nothing can be said of three days, and no figure is given")
        void tooFew() {
            CriterionTrend trend = trend(1, 3, 5);
            assertEquals(Direction.TOO_FEW, trend.direction());
            assertEquals(Optional.empty(), trend.slope());
        }

        @Test
        @DisplayName("up, if even the lower end of the interval is above zero")
        void rising() {
            CriterionTrend trend = trend(1, 2, 3, 4);
            assertEquals(Direction.RISING, trend.direction());
            assertEquals(
                    Optional.of(Slope.builder()
                            .perWeek(new BigDecimal("7.00"))
                            .low(new BigDecimal("7.00"))
                            .high(new BigDecimal("7.00"))
                            .confidencePercent(91)
                            .build()),
                    trend.slope());
        }

        @Test
        @DisplayName("down")
        void falling() {
            assertEquals(Direction.FALLING, trend(5, 4, 3, 2).direction());
        }

        @Test
        @DisplayName("unclear, if one day breaks four")
        void unclear() {
            assertEquals(Direction.UNCLEAR, trend(1, 3, 2, 4).direction());
        }

        @Test
        @DisplayName("by the average of a day, so that two answers of one day are one point")
        void oneDay() {
            MockReport report = report(
                    entry(0).addLevels(CriterionLevel.of(METRIC, 2)).build(),
                    entry(0).id("again").addLevels(CriterionLevel.of(METRIC, 3)).build());
            assertEquals(1, report.trends().get(0).days().size());
            assertEquals(new BigDecimal("2.50"), report.trends().get(0).latest());
        }

        @Test
        @DisplayName("apart for each kind of question")
        void kinds() {
            MockReport report = report(
                    entry(0).addLevels(CriterionLevel.of("delivery", 2)).build(),
                    entry(1).questionKind(QuestionKind.EXECUTION)
                            .addLevels(CriterionLevel.of("delivery", 3))
                            .build());
            assertEquals(2, report.trends().size());
        }
    }

    @Nested
    @DisplayName("sees a plateau")
    class Plateau {

        @Test
        @DisplayName("if four days bring nothing above the best before")
        void seen() {
            assertTrue(trend(2, 3, 3, 2, 3, 3).plateau());
        }

        @Test
        @DisplayName("not if one of them does, nor with fewer days, nor at the best level")
        void notSeen() {
            assertFalse(trend(2, 3, 3, 4, 3, 3).plateau());
            assertFalse(trend(3, 3, 3, 3).plateau());
            assertFalse(trend(5, 5, 5, 5, 5, 5).plateau());
        }
    }

    @Nested
    @DisplayName("sees a regression")
    class Regression {

        @Test
        @DisplayName("if two days lie a level below what two days had reached")
        void seen() {
            assertTrue(trend(3, 4, 4, 3, 3).regression());
        }

        @Test
        @DisplayName("not after one bad day, nor after one good one")
        void notSeen() {
            assertFalse(trend(4, 4, 4, 2).regression());
            assertFalse(trend(3, 5, 3, 3, 3).regression());
        }
    }

    @Nested
    @DisplayName("tells of an anti-signal")
    class AntiSignals {

        private final AntiSignal hedging = AntiSignal.of("delivery.hedging", "delivery");

        private AntiSignalHistory.State state(boolean... found) {
            List<MockEntry> entries = new ArrayList<>();
            for (int day = 0; day < found.length; day++) {
                entries.add(entry(day)
                        .antiSignals(found[day] ? List.of(hedging) : List.of())
                        .build());
            }
            return report(entries.toArray(MockEntry[]::new))
                    .antiSignals()
                    .get(0)
                    .state();
        }

        @Test
        @DisplayName("that it is new")
        void isNew() {
            assertEquals(AntiSignalHistory.State.NEW, state(false, true));
        }

        @Test
        @DisplayName("that it stays")
        void stays() {
            assertEquals(AntiSignalHistory.State.STAYS, state(false, true, true));
        }

        @Test
        @DisplayName("that it has returned")
        void returned() {
            assertEquals(AntiSignalHistory.State.RETURNED, state(true, false, true));
        }

        @Test
        @DisplayName("that it is gone")
        void gone() {
            assertEquals(AntiSignalHistory.State.GONE, state(true, true, false));
        }

        @Test
        @DisplayName("without counting days on which something else was practised")
        void otherKinds() {
            MockReport report = report(
                    entry(0).addAntiSignals(hedging).build(),
                    entry(1).questionKind(QuestionKind.EXECUTION).build(),
                    entry(2).addAntiSignals(hedging).build());
            assertEquals(
                    AntiSignalHistory.State.STAYS, report.antiSignals().get(0).state());
        }
    }

    @Nested
    @DisplayName("says what to practise next")
    class Next {

        @Test
        @DisplayName("D-67: first what fell back, with all reasons in words")
        void message() {
            NextDrill first = afterLevels(3, 3, 2, 2, 2).drills().get(0);
            assertEquals(METRIC, first.criterion());
            assertEquals(
                    List.of(NextDrill.Reason.REGRESSION, NextDrill.Reason.WEAK, NextDrill.Reason.PLATEAU),
                    first.reasons());
            assertEquals(
                    "Drill \"Metric\" in product-sense answers: it fell back behind what you had reached, and it is still"
                            + " weak, and it has stopped getting better.",
                    first.message());
        }

        @Test
        @DisplayName("last what was never practised, each criterion of the company's rubrics")
        void neverPractised() {
            long criteria = AMAZON.rubrics().stream()
                    .mapToLong(rubric -> rubric.criteria().size())
                    .sum();
            assertEquals(criteria, report().drills().size());
            assertTrue(report().drills().stream()
                    .allMatch(drill -> drill.reasons().equals(List.of(NextDrill.Reason.NOT_PRACTISED))));
        }

        @Test
        @DisplayName("not what goes well")
        void goesWell() {
            assertTrue(afterLevels(3, 4, 5).drills().stream()
                    .noneMatch(drill -> drill.criterion().equals(METRIC)));
        }
    }

    @Nested
    @DisplayName("feeds the preparation plan")
    class FeedsPreparation {

        @Test
        @DisplayName("with what was practised and is weak, and with how severe it is")
        void weakCriteria() {
            assertEquals(
                    List.of(WeakCriterion.of(QuestionKind.PRODUCT_SENSE, METRIC, 5)),
                    afterLevels(3, 3, 2, 2, 2).weakCriteria());
            assertEquals(
                    List.of(WeakCriterion.of(QuestionKind.PRODUCT_SENSE, METRIC, 4)),
                    afterLevels(2).weakCriteria());
            assertEquals(List.of(), report().weakCriteria());
        }

        @Test
        @DisplayName("naming a criterion once that is weak in two kinds of question")
        void once() {
            MockReport report = report(
                    entry(0).addLevels(CriterionLevel.of("delivery", 2)).build(),
                    entry(1).questionKind(QuestionKind.EXECUTION)
                            .addLevels(CriterionLevel.of("delivery", 1))
                            .build());
            assertEquals(List.of(WeakCriterion.of(QuestionKind.EXECUTION, "delivery", 4)), report.weakCriteria());
        }

        @Test
        @DisplayName("so that the plan has a drill on it")
        void planned() {
            PreparationRequest request = PreparationRequest.builder()
                    .from(PreparationRequest.thirtyDays(
                            AMAZON, START, Availability.weekdays(ZoneOffset.UTC, Window.of("18:00", "22:00"))))
                    .weakCriteria(afterLevels(3, 3, 2, 2, 2).weakCriteria())
                    .build();
            assertTrue(PmPrep.load().preparation().plan(request).tasks().stream()
                    .anyMatch(task -> task.subject().equals(Optional.of(METRIC))));
        }
    }

    @Test
    @DisplayName("has no figure in its words, whatever was logged")
    void inventsNoFigure() {
        for (long seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int[] levels = random.ints(random.nextInt(1, 12), 1, 6).toArray();
            for (NextDrill drill : afterLevels(levels).drills()) {
                assertFalse(drill.message().matches(".*\\d.*"), "seed " + seed + ": " + drill.message());
            }
        }
    }

    @Test
    @DisplayName("does not depend on which of two devices logged first")
    void order() {
        for (long seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<MockEntry> entries = new ArrayList<>();
            for (int day = 0; day < 8; day++) {
                entries.add(entry(random.nextInt(6))
                        .id("entry-" + day)
                        .addLevels(CriterionLevel.of(METRIC, random.nextInt(1, 6)))
                        .build());
            }
            List<MockEntry> turned = new ArrayList<>(entries);
            Collections.reverse(turned);
            assertEquals(
                    report(entries.toArray(MockEntry[]::new)),
                    report(turned.toArray(MockEntry[]::new)),
                    "seed " + seed);
        }
    }

    @Test
    @DisplayName("leaves out what was practised for another company")
    void otherCompany() {
        assertEquals(
                List.of(),
                report(entry(0).company("acme")
                                .addLevels(CriterionLevel.of(METRIC, 3))
                                .build())
                        .trends());
    }
}
