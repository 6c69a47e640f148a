package io.github.pmprep.engine.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.calendar.Blackout;
import io.github.pmprep.model.calendar.BusinessCalendar;
import io.github.pmprep.model.calendar.Window;
import io.github.pmprep.model.loop.Assignment;
import io.github.pmprep.model.loop.DayCount;
import io.github.pmprep.model.loop.DayRange;
import io.github.pmprep.model.loop.Deadline;
import io.github.pmprep.model.loop.Gap;
import io.github.pmprep.model.loop.InterviewBlock;
import io.github.pmprep.model.loop.Loop;
import io.github.pmprep.model.loop.MinuteRange;
import io.github.pmprep.model.loop.Round;
import io.github.pmprep.model.loop.Stage;
import io.github.pmprep.model.loop.Wait;
import io.github.pmprep.model.timeline.FixedRound;
import io.github.pmprep.model.timeline.InterviewerWindows;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.PlacedRound;
import io.github.pmprep.model.timeline.PlacedStage;
import io.github.pmprep.model.timeline.RiskFlag;
import io.github.pmprep.model.timeline.RuleScore;
import io.github.pmprep.model.timeline.Timeline;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("On a real calendar")
class RealCalendarTest {

    private static final PmPrep PREP = PmPrep.load();
    private static final Availability OFFICE_HOURS =
            Availability.weekdays(ZoneId.of("America/Los_Angeles"), Window.of("07:00", "17:00"));

    private static InterviewBlock.Builder block(String id) {
        return InterviewBlock.builder()
                .id(id)
                .name(id)
                .addRound(Round.builder()
                        .id(id)
                        .name(id)
                        .length(MinuteRange.of(60, 60))
                        .build());
    }

    private static LoopRequest.Builder request(Stage... stages) {
        Loop loop =
                Loop.builder().addStages(stages).source(TestCompanies.SOURCE).build();
        return LoopRequest.builder()
                .company(TestCompanies.company(loop))
                .outreach(LocalDate.parse("2026-03-02"))
                .availability(OFFICE_HOURS);
    }

    private static Timeline plan(LoopRequest.Builder request) {
        return new TimelinePlanner().plan(request.build()).plan().orElseThrow();
    }

    private static String start(LoopRequest.Builder request, String round) {
        return plan(request)
                .round(round)
                .map(PlacedRound::zonedStart)
                .map(start -> start.toLocalDateTime().toString())
                .orElseThrow();
    }

    @Nested
    @DisplayName("an interviewer in London")
    class InLondon {

        private String at(String firstDay) {
            return start(
                    request(block("screen").build())
                            .addInterviewer(InterviewerWindows.builder()
                                    .round("screen")
                                    .availability(Availability.weekdays(
                                            ZoneId.of("Europe/London"), Window.of("16:00", "18:00")))
                                    .build())
                            .putStartNoSooner("screen", LocalDate.parse(firstDay)),
                    "screen");
        }

        @Test
        @DisplayName("has time at eight in Los Angeles while both have winter")
        void winter() {
            assertEquals("2026-03-05T08:00", at("2026-03-05"));
        }

        @Test
        @DisplayName("has time at nine between the change of one and of the other")
        void between() {
            assertEquals("2026-03-12T09:00", at("2026-03-12"));
        }

        @Test
        @DisplayName("has time at eight again once both have summer")
        void summer() {
            assertEquals("2026-04-02T08:00", at("2026-04-02"));
        }
    }

    @Test
    @DisplayName("three business days before a stage do not count the weekend or a holiday")
    void businessDays() {
        LoopRequest.Builder request = request(block("screen")
                        .gap(Gap.builder()
                                .atLeast(3)
                                .counting(DayCount.BUSINESS)
                                .build())
                        .build())
                .outreach(LocalDate.parse("2026-03-05"))
                .calendar(BusinessCalendar.builder()
                        .id("with-a-holiday")
                        .addHoliday(LocalDate.parse("2026-03-09"))
                        .build());
        assertEquals("2026-03-11T07:00", start(request, "screen"));
    }

    @Test
    @DisplayName("a held round stands outside the windows, on a day off and in a blackout")
    void heldRound() {
        LoopRequest.Builder request = request(block("screen").build())
                .availability(Availability.builder()
                        .from(OFFICE_HOURS)
                        .addBlackout(Blackout.ofDays(
                                LocalDate.parse("2026-03-07"), LocalDate.parse("2026-03-07"), "wedding"))
                        .build())
                .addFixedRound(FixedRound.held("screen", LocalDateTime.parse("2026-03-07T21:15")));
        assertEquals("2026-03-07T21:15", start(request, "screen"));
    }

    @Nested
    @DisplayName("a take-home that is due two business days before the onsite, and a committee whose word lapses,")
    class Deadlines {

        private final Timeline timeline = plan(request(
                        Assignment.builder()
                                .id("take-home")
                                .name("Take-home")
                                .turnaround(DayRange.ofCalendarDays(4, 5))
                                .deadline(Deadline.builder()
                                        .stage("onsite")
                                        .offsetDays(-2)
                                        .counting(DayCount.BUSINESS)
                                        .build())
                                .build(),
                        block("onsite").build(),
                        Wait.builder()
                                .id("committee")
                                .name("Committee")
                                .length(DayRange.ofBusinessDays(2, 3))
                                .expiresAfter(DayRange.ofCalendarDays(10, 14))
                                .build(),
                        Wait.builder()
                                .id("matching")
                                .name("Matching")
                                .length(DayRange.ofCalendarDays(3, 9))
                                .build())
                .decisionBy(LocalDate.parse("2026-03-31")));

        @Test
        @DisplayName("lie on days that keep them")
        void stages() {
            assertEquals(
                    List.of(
                            "take-home 2026-03-02 2026-03-06",
                            "onsite 2026-03-10 2026-03-10",
                            "committee 2026-03-10 2026-03-12",
                            "matching 2026-03-12 2026-03-16"),
                    timeline.stages().stream().map(RealCalendarTest::inWords).toList());
        }

        @Test
        @DisplayName("show every last day with its rule")
        void deadlines() {
            assertEquals(
                    List.of(
                            "take-home 2026-03-06: \"Take-home\" ends no later than 2 business days before the start of"
                                    + " onsite.",
                            "matching 2026-03-26: The result of \"Committee\" is valid for 10-14 calendar days;"
                                    + " \"Matching\" ends before it lapses.",
                            "matching 2026-03-31: The candidate needs the decision by then."),
                    timeline.deadlines().stream()
                            .map(deadline -> deadline.stage() + " " + deadline.date() + ": " + deadline.rule())
                            .toList());
        }

        @Test
        @DisplayName("end with the day of the decision")
        void decision() {
            assertEquals(Optional.of(LocalDate.parse("2026-03-16")), timeline.decision());
        }
    }

    private static String inWords(PlacedStage stage) {
        return stage.stage() + " " + stage.firstDay() + " " + stage.lastDay();
    }

    @Test
    @DisplayName("a deadline that is tied to a stage which is left out does not count, and the plan says so")
    void deadlineOfNothing() {
        Timeline timeline = plan(request(
                        block("screen")
                                .deadline(Deadline.builder()
                                        .stage("panel")
                                        .offsetDays(-2)
                                        .build())
                                .build(),
                        block("panel").optional(true).build())
                .addLeftOut("panel"));
        assertEquals(
                List.of("\"screen\" has no deadline, as \"panel\", which it is measured from, is left out."),
                timeline.assumptions());
    }

    @Nested
    @DisplayName("with a trip of the candidate's between screen and onsite")
    class Trip {

        private final Timeline timeline = PREP.timelines()
                .plan(LoopRequest.builder()
                        .company(PREP.company("amazon"))
                        .outreach(LocalDate.parse("2026-03-02"))
                        .availability(Availability.builder()
                                .from(OFFICE_HOURS)
                                .addBlackout(Blackout.ofDays(
                                        LocalDate.parse("2026-03-09"), LocalDate.parse("2026-03-23"), "trip"))
                                .build())
                        .addFixedRound(FixedRound.agreed("recruiter-screen", LocalDateTime.parse("2026-03-05T10:00")))
                        .build())
                .plan()
                .orElseThrow();

        @Test
        @DisplayName(
                "D-14: an onsite later than two weeks after the screen is flagged, with the principle and the days")
        void flagged() {
            RiskFlag flag = timeline.flags().get(0);
            assertEquals(
                    "onsite-within-two-weeks onsite bias-for-action 14",
                    flag.rule() + " " + flag.stage() + " " + flag.principle() + " " + flag.limit());
        }

        @Test
        @DisplayName("D-14: the days too late are what the plan pays under the rule of urgency")
        void paid() {
            RuleScore urgency = timeline.scores().stream()
                    .filter(score -> score.rule().equals("urgency"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(timeline.flags().get(0).days() - 14, urgency.cost());
        }
    }

    @Test
    @DisplayName("D-15: a start that is wished ten days later than it could be is flagged in the plan")
    void delayFlagged() {
        LoopRequest plain = LoopRequest.builder()
                .company(PREP.company("amazon"))
                .outreach(LocalDate.parse("2026-03-02"))
                .availability(OFFICE_HOURS)
                .build();
        LocalDate onsite = PREP.timelines()
                .plan(plain)
                .plan()
                .flatMap(timeline -> timeline.stage("onsite"))
                .orElseThrow()
                .firstDay();
        LoopRequest delayed = LoopRequest.builder()
                .from(plain)
                .putStartNoSooner("onsite", onsite.plusDays(10))
                .build();
        assertEquals(
                List.of("onsite-delay-for-preparation bias-for-action 10"),
                PREP.timelines().plan(delayed).plan().orElseThrow().flags().stream()
                        .filter(flag -> flag.rule().startsWith("onsite-delay"))
                        .map(flag -> flag.rule() + " " + flag.principle() + " " + flag.days())
                        .toList());
    }
}
