package io.github.pmprep.engine.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.pmprep.api.Timelines;
import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.calendar.Blackout;
import io.github.pmprep.model.calendar.BusinessCalendar;
import io.github.pmprep.model.calendar.Window;
import io.github.pmprep.model.loop.DayCount;
import io.github.pmprep.model.loop.Deadline;
import io.github.pmprep.model.loop.InterviewBlock;
import io.github.pmprep.model.loop.Loop;
import io.github.pmprep.model.loop.MinuteRange;
import io.github.pmprep.model.loop.Round;
import io.github.pmprep.model.loop.Stage;
import io.github.pmprep.model.timeline.Fact;
import io.github.pmprep.model.timeline.FixedRound;
import io.github.pmprep.model.timeline.Impossible;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.LoopsRequest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("Input that makes no sense is answered with the value and the remedy:")
class BadInputTest {

    private final Timelines timelines = new TimelinePlanner();

    private static void refuses(String message, Executable input) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, input).getMessage());
    }

    private static InterviewBlock.Builder block(String id) {
        return InterviewBlock.builder()
                .id(id)
                .name("Stage " + id)
                .addRound(Round.builder()
                        .id(id + "-round")
                        .name("Round of " + id)
                        .length(MinuteRange.of(60, 60))
                        .build());
    }

    private static Loop loop(Stage... stages) {
        return Loop.builder().addStages(stages).source(TestCompanies.SOURCE).build();
    }

    private static LoopRequest.Builder request(Stage... stages) {
        return LoopRequest.builder()
                .company(TestCompanies.company(loop(stages)))
                .outreach(LocalDate.parse("2026-03-02"))
                .availability(Availability.weekdays(ZoneId.of("Europe/Berlin"), Window.of("09:00", "17:00")));
    }

    private static LoopRequest.Builder settled(String start) {
        return request(block("a").build()).addFixedRound(FixedRound.agreed("a-round", LocalDateTime.parse(start)));
    }

    private Impossible impossible(LoopRequest.Builder request) {
        return assertInstanceOf(Impossible.class, timelines.plan(request.build()));
    }

    @Test
    @DisplayName("a zone that does not exist")
    void zone() {
        refuses(
                "zone (\"Mars/Olympus\") must be a time zone. Write it like \"Europe/Berlin\".",
                () -> Availability.zone("Mars/Olympus"));
    }

    @Nested
    @DisplayName("hours")
    class Hours {

        @Test
        @DisplayName("that are no time of day")
        void noTime() {
            refuses("window.start (\"9\") must be a time of day. Write it like 09:00.", () -> Window.of("9", "17:00"));
        }

        @Test
        @DisplayName("that run backwards")
        void backwards() {
            refuses(
                    "window.end (09:00) must be after the start (17:00). Swap the two, or give one window for each of two days.",
                    () -> Window.of("17:00", "09:00"));
        }

        @Test
        @DisplayName("that are empty")
        void empty() {
            refuses(
                    "window.end (09:00) must be after the start (09:00). Swap the two, or give one window for each of two days.",
                    () -> Window.of("09:00", "09:00"));
        }

        @Test
        @DisplayName("of a blackout that run backwards")
        void blackout() {
            refuses(
                    "blackout.end (2026-03-05T00:00) must be after the start (2026-03-09T00:00). Swap the two.",
                    () -> Blackout.ofDays(LocalDate.parse("2026-03-09"), LocalDate.parse("2026-03-04"), "trip"));
        }

        @Test
        @DisplayName("of a round below one minute")
        void negativeLength() {
            refuses(
                    "minuteRange.fewest (-45) must be at least 1. Leave the length out if it is unknown.",
                    () -> MinuteRange.of(-45, 60));
        }

        @Test
        @DisplayName("of buffer below zero")
        void negativeBuffer() {
            refuses(
                    "round.bufferMinutes (-10) must not be negative. Give 0 for no buffer.",
                    () -> Round.builder().id("a").name("A").bufferMinutes(-10).build());
        }

        @Test
        @DisplayName("of rest below zero")
        void negativeRest() {
            refuses(
                    "restMinutes (-60) must lie between 0 and 1440. 60 leaves an hour.",
                    () -> LoopsRequest.builder()
                            .addLoop(request(block("a").build()).build())
                            .restMinutes(-60)
                            .build());
        }
    }

    @Nested
    @DisplayName("a settled round")
    class Settled {

        @Test
        @DisplayName("at a local time that the clock change skips")
        void skipped() {
            refuses(
                    "fixedRound.start (2026-03-29T02:30) must exist in Europe/Berlin, where the clocks skip it. Give a"
                            + " time before or after the change.",
                    () -> settled("2026-03-29T02:30").build());
        }

        @Test
        @DisplayName("at a local time that the clock change doubles")
        void doubled() {
            refuses(
                    "fixedRound.start (2026-10-25T02:30) must be told apart in Europe/Berlin, where the clocks show it"
                            + " twice. Give the offset: one of [+02:00, +01:00].",
                    () -> settled("2026-10-25T02:30").build());
        }

        @Test
        @DisplayName("with an offset that its zone does not have then")
        void wrongOffset() {
            refuses(
                    "fixedRound.offset (-08:00) must be an offset of Europe/Berlin at 2026-10-25T02:30. Choose one of"
                            + " [+02:00, +01:00].",
                    () -> FixedRound.builder()
                            .round("a-round")
                            .start(LocalDateTime.parse("2026-10-25T02:30"))
                            .offset(ZoneOffset.ofHours(-8))
                            .build()
                            .startIn(ZoneId.of("Europe/Berlin")));
        }

        @Test
        @DisplayName("that the loop does not have")
        void unknown() {
            refuses(
                    "fixedRound.round (\"b-round\") must be in the loop of the company. Choose one of a-round.",
                    () -> request(block("a").build())
                            .addFixedRound(FixedRound.agreed("b-round", LocalDateTime.parse("2026-03-05T10:00")))
                            .build());
        }

        @Test
        @DisplayName("in a stage that is left out")
        void leftOut() {
            refuses(
                    "leftOut (\"a\") must not hold a round that is settled (a-round). Leave the stage in, or the settled"
                            + " round out.",
                    () -> request(block("a").optional(true).build(), block("b").build())
                            .addLeftOut("a")
                            .addFixedRound(FixedRound.agreed("a-round", LocalDateTime.parse("2026-03-05T10:00")))
                            .build());
        }

        @Test
        @DisplayName("outside the candidate's windows")
        void outside() {
            assertEquals(
                    "There is no plan that keeps all of this: The round \"a-round\" is agreed at 2026-03-05T20:00. The"
                            + " candidate has time MONDAY 09:00-17:00, TUESDAY 09:00-17:00, WEDNESDAY 09:00-17:00,"
                            + " THURSDAY 09:00-17:00, FRIDAY 09:00-17:00 (Europe/Berlin). Cheapest repair: Open a window"
                            + " on 2026-03-05 from 20:00 to 21:00 for \"Round of a\", 60 minutes more than is free.",
                    impossible(settled("2026-03-05T20:00")).message());
        }

        @Test
        @DisplayName("after the end of the horizon")
        void tooLate() {
            assertEquals(
                    List.of(Fact.Kind.HORIZON, Fact.Kind.FIXED_ROUND),
                    impossible(settled("2026-09-03T10:00")).clash().stream()
                            .map(Fact::kind)
                            .toList());
        }
    }

    @Nested
    @DisplayName("deadlines")
    class Deadlines {

        @Test
        @DisplayName("that measure the end of a stage from itself")
        void ofItself() {
            refuses(
                    "deadline (1 calendar day after the end of a) must not measure the end of \"a\" from itself. Measure"
                            + " it from the start, or from another stage.",
                    () -> loop(block("a")
                            .deadline(deadline("a", Deadline.Edge.END, 1))
                            .build()));
        }

        @Test
        @DisplayName("that are tied to a stage that the loop does not have")
        void unknown() {
            refuses(
                    "deadline.stage (\"b\") must be outreach or a stage of the loop. Choose one of a.",
                    () -> loop(block("a")
                            .deadline(deadline("b", Deadline.Edge.END, 1))
                            .build()));
        }

        @Test
        @DisplayName("in a circle that cannot all be met, named one by one, with what would resolve it")
        void circle() {
            Impossible impossible = impossible(request(
                    block("a").deadline(deadline("b", Deadline.Edge.START, -3)).build(),
                    block("b").deadline(deadline("a", Deadline.Edge.END, 2)).build()));
            assertEquals(
                    "There is no plan that keeps all of this: \"Stage a\" must end no later than 3 calendar days before"
                            + " the start of b. \"Stage b\" must end no later than 2 calendar days after the end of a."
                            + " Cheapest repair: Ask for \"Stage a\" to end 1 calendar day later, by 2026-03-02.",
                    impossible.message());
        }

        @Test
        @DisplayName("in a circle that can be met are kept")
        void goodCircle() {
            LoopRequest request = request(
                            block("a")
                                    .deadline(deadline("b", Deadline.Edge.START, -2))
                                    .build(),
                            block("b")
                                    .deadline(deadline("a", Deadline.Edge.END, 2))
                                    .build())
                    .build();
            assertEquals(
                    List.of(),
                    HardRules.broken(request, timelines.plan(request).plan().orElseThrow()));
        }

        private static Deadline deadline(String stage, Deadline.Edge edge, int days) {
            return Deadline.builder()
                    .stage(stage)
                    .edge(edge)
                    .offsetDays(days)
                    .counting(DayCount.CALENDAR)
                    .build();
        }
    }

    @Test
    @DisplayName("a calendar on which the company never works")
    void noWork() {
        refuses(
                "businessCalendar.weekend ([MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY]) must leave a"
                        + " day of work. Remove at least one day.",
                () -> BusinessCalendar.builder()
                        .id("none")
                        .addWeekend(DayOfWeek.values())
                        .build());
    }

    @Test
    @DisplayName("a horizon of no day")
    void noHorizon() {
        refuses(
                "horizonDays (0) must lie between 1 and 400. Plan a longer process in two parts.",
                () -> request(block("a").build()).horizonDays(0).build());
    }
}
