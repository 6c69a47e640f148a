package io.github.pmprep.engine.timeline;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.calendar.Window;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.PlacedRound;
import io.github.pmprep.model.timeline.PlacedStage;
import io.github.pmprep.model.timeline.Timeline;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A default plan of the Amazon loop, for every outreach date of a year,")
class AmazonTimelineTest {

    private static final PmPrep PREP = PmPrep.load();
    private static final Company AMAZON = PREP.company("amazon");
    private static final Availability OFFICE_HOURS =
            Availability.weekdays(ZoneId.of("America/Los_Angeles"), Window.of("09:00", "17:00"));

    static Stream<LocalDate> everyDay() {
        return LocalDate.parse("2026-01-01").datesUntil(LocalDate.parse("2027-01-01"));
    }

    private static Timeline plan(LocalDate outreach) {
        return PREP.timelines()
                .plan(LoopRequest.builder()
                        .company(AMAZON)
                        .outreach(outreach)
                        .availability(OFFICE_HOURS)
                        .build())
                .plan()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("everyDay")
    @DisplayName("D-11: decides 28 days after the outreach, give or take two")
    void decidesInFourWeeks(LocalDate outreach) {
        int days = plan(outreach).daysToDecision().orElseThrow();
        assertTrue(days >= 26 && days <= 30, "outreach " + outreach + ": " + days + " days");
    }

    @ParameterizedTest
    @MethodSource("everyDay")
    @DisplayName("D-10: holds the five rounds in order")
    void holdsFiveRounds(LocalDate outreach) {
        assertEquals(
                List.of(
                        "recruiter-screen",
                        "phone-principles",
                        "phone-product-sense",
                        "onsite-product-sense",
                        "onsite-execution"),
                plan(outreach).rounds().stream().map(PlacedRound::round).toList());
    }

    @ParameterizedTest
    @MethodSource("everyDay")
    @DisplayName("D-12: leaves three to four days between stages, and at most one more over each weekend")
    void leavesTypicalGaps(LocalDate outreach) {
        Timeline timeline = plan(outreach);
        List<PlacedStage> stages = timeline.stages();
        LocalDate before = outreach;
        for (PlacedStage stage : stages) {
            long gap = ChronoUnit.DAYS.between(before, stage.firstDay());
            assertTrue(gap >= 2 && gap <= 5, "outreach " + outreach + ", " + stage.stage() + ": " + gap + " days");
            before = stage.lastDay();
        }
    }

    @ParameterizedTest
    @MethodSource("everyDay")
    @DisplayName("D-13: keeps 45 to 60 minutes for each round and ten minutes of buffer free")
    void keepsLengthAndBuffer(LocalDate outreach) {
        List<PlacedRound> rounds = plan(outreach).rounds();
        assertAll(rounds.stream().map(round -> () -> {
            long minutes = Duration.between(round.start(), round.end()).toMinutes();
            assertTrue(minutes >= 45 && minutes <= 60, round.toString());
            assertEquals(10, round.bufferMinutes());
            assertTrue(rounds.stream()
                    .filter(other -> other.start().isAfter(round.start()))
                    .allMatch(other -> !other.start().isBefore(round.end().plusSeconds(600))));
        }));
    }

    @ParameterizedTest
    @MethodSource("everyDay")
    @DisplayName("D-14: starts the onsite within two weeks of the recruiter screen, and flags nothing")
    void onsiteIsInTime(LocalDate outreach) {
        Timeline timeline = plan(outreach);
        long days = ChronoUnit.DAYS.between(
                timeline.stage("recruiter-screen").orElseThrow().firstDay(),
                timeline.stage("onsite").orElseThrow().firstDay());
        assertTrue(days <= 14, "outreach " + outreach + ": " + days + " days");
        assertEquals(List.of(), timeline.flags());
    }
}
