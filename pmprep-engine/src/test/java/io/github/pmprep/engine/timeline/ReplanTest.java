package io.github.pmprep.engine.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.api.Timelines;
import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.calendar.Blackout;
import io.github.pmprep.model.calendar.WeeklyWindow;
import io.github.pmprep.model.calendar.Window;
import io.github.pmprep.model.timeline.DelayJudgement;
import io.github.pmprep.model.timeline.FixedRound;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.PlacedRound;
import io.github.pmprep.model.timeline.Replan;
import io.github.pmprep.model.timeline.RiskFlag;
import io.github.pmprep.model.timeline.RoundMove;
import io.github.pmprep.model.timeline.Timeline;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A plan that was made before")
class ReplanTest {

    private static final PmPrep PREP = PmPrep.load();

    private final Timelines timelines = PREP.timelines();

    static LongStream hundreds() {
        return LongStream.range(0, 5);
    }

    private static LoopRequest.Builder amazon() {
        return LoopRequest.builder()
                .company(PREP.company("amazon"))
                .outreach(LocalDate.parse("2026-03-02"))
                .availability(Availability.weekdays(ZoneId.of("America/Los_Angeles"), Window.of("09:00", "17:00")));
    }

    @ParameterizedTest
    @MethodSource("hundreds")
    @DisplayName("stays as it is when the request does")
    void unchanged(long hundred) {
        LongStream.range(hundred * 100, hundred * 100 + 100).forEach(seed -> {
            LoopRequest request = SmallCases.request(seed);
            Optional<Timeline> plan = timelines.plan(request).plan();
            plan.ifPresent(timeline -> assertEquals(
                    Optional.of(timeline),
                    timelines.replan(timeline, request).outcome().plan(),
                    () -> "seed " + seed));
        });
    }

    @ParameterizedTest
    @MethodSource("hundreds")
    @DisplayName("gives way to a lost day by the fewest moves, and the smallest, that trial of every plan can find")
    void movesLeast(long hundred) {
        LongStream.range(hundred * 100, hundred * 100 + 100).forEach(seed -> {
            LoopRequest request = SmallCases.request(seed);
            Optional<Timeline> plan = timelines.plan(request).plan();
            if (plan.isEmpty() || plan.get().rounds().isEmpty()) {
                return;
            }
            Timeline before = plan.get();
            LocalDate lost =
                    before.rounds().get((int) (seed % before.rounds().size())).date();
            LoopRequest changed = losing(request, lost).build();
            Map<String, Instant> starts =
                    before.rounds().stream().collect(Collectors.toMap(PlacedRound::round, PlacedRound::start));
            Optional<long[]> best = BruteForce.all(changed).stream()
                    .map(candidate -> moved(starts, candidate))
                    .min(Arrays::compare);
            Optional<Timeline> after =
                    timelines.replan(before, changed).outcome().plan();
            assertEquals(
                    best.map(Arrays::toString),
                    after.map(timeline -> moved(starts, timeline)).map(Arrays::toString),
                    () -> "seed " + seed);
        });
    }

    private static LoopRequest.Builder losing(LoopRequest request, LocalDate lost) {
        return LoopRequest.builder()
                .from(request)
                .availability(Availability.builder()
                        .from(request.availability())
                        .addBlackout(Blackout.ofDays(lost, lost, "release"))
                        .build());
    }

    /** Returns how many rounds start at another time, and by how many minutes in all. */
    private static long[] moved(Map<String, Instant> before, Map<String, Instant> after) {
        long[] moved = new long[2];
        after.forEach((round, start) -> {
            long minutes = Math.abs(Duration.between(before.get(round), start).toMinutes());
            moved[0] += minutes == 0 ? 0 : 1;
            moved[1] += minutes;
        });
        return moved;
    }

    private static long[] moved(Map<String, Instant> before, BruteForce.Plan after) {
        return moved(
                before,
                after.rounds().stream()
                        .collect(Collectors.toMap(placed -> placed.round().id(), BruteForce.Placed::start)));
    }

    private static long[] moved(Map<String, Instant> before, Timeline after) {
        return moved(before, after.rounds().stream().collect(Collectors.toMap(PlacedRound::round, PlacedRound::start)));
    }

    @Test
    @DisplayName("stays as it is when a window opens that nothing needs")
    void windowOpens() {
        Timeline before = timelines.plan(amazon().build()).plan().orElseThrow();
        LoopRequest changed = amazon().availability(Availability.builder()
                        .from(amazon().build().availability())
                        .addWeekly(WeeklyWindow.of(DayOfWeek.SATURDAY, Window.of("09:00", "17:00")))
                        .build())
                .build();
        assertEquals("Nothing moves.", timelines.replan(before, changed).message());
    }

    @Nested
    @DisplayName("when the day of one round is lost")
    class WhenADayIsLost {

        private final Timeline before = timelines.plan(amazon().build()).plan().orElseThrow();

        private Replan replan() {
            LocalDate lost = before.round("phone-product-sense").orElseThrow().date();
            return timelines.replan(before, losing(amazon().build(), lost).build());
        }

        @Test
        @DisplayName("moves that round alone")
        void movesOne() {
            assertEquals(
                    List.of("phone-product-sense"),
                    replan().moves().stream().map(RoundMove::round).toList());
        }

        @Test
        @DisplayName("says from when to when it moves")
        void saysSo() {
            assertEquals(
                    "\"Phone screen on product sense\" moves from 2026-03-12T09:00 to 2026-03-11T15:30, 17 hours 30 minutes sooner.",
                    replan().message());
        }
    }

    @Test
    @DisplayName("keeps a held round where it was, on a day that is lost")
    void keepsHeld() {
        Timeline before = timelines.plan(amazon().build()).plan().orElseThrow();
        PlacedRound held = before.round("recruiter-screen").orElseThrow();
        LoopRequest changed = losing(amazon().build(), held.date())
                .addFixedRound(
                        FixedRound.held("recruiter-screen", held.zonedStart().toLocalDateTime()))
                .build();
        assertEquals(List.of(), timelines.replan(before, changed).moves());
    }

    @Test
    @DisplayName("keeps an agreed round and moves the others around it")
    void keepsAgreed() {
        Timeline before = timelines.plan(amazon().build()).plan().orElseThrow();
        LoopRequest changed = amazon().addFixedRound(FixedRound.agreed(
                        "phone-principles", LocalDate.parse("2026-03-10").atTime(13, 15)))
                .build();
        PlacedRound agreed = timelines
                .replan(before, changed)
                .outcome()
                .plan()
                .flatMap(timeline -> timeline.round("phone-principles"))
                .orElseThrow();
        assertEquals("2026-03-10T13:15", agreed.zonedStart().toLocalDateTime().toString());
    }

    @Nested
    @DisplayName("and a delay of the onsite that is thought of")
    class Delay {

        @Test
        @DisplayName("D-15: of ten days is flagged with Bias for Action before it is asked for")
        void tenDays() {
            DelayJudgement judgement = timelines.judgeDelay(amazon().build(), "onsite", 10);
            assertTrue(
                    judgement.flags().stream()
                            .anyMatch(flag -> flag.rule().equals("onsite-delay-for-preparation")
                                    && flag.principle().equals("bias-for-action")),
                    judgement::message);
        }

        @Test
        @DisplayName("D-15: of two days is not")
        void twoDays() {
            assertEquals(
                    List.of(),
                    timelines.judgeDelay(amazon().build(), "onsite", 2).flags().stream()
                            .map(RiskFlag::rule)
                            .filter("onsite-delay-for-preparation"::equals)
                            .toList());
        }

        @Test
        @DisplayName("D-14: of ten days is flagged as a late onsite too")
        void lateOnsite() {
            assertEquals(
                    List.of("onsite-within-two-weeks", "onsite-delay-for-preparation"),
                    timelines.judgeDelay(amazon().build(), "onsite", 10).flags().stream()
                            .map(RiskFlag::rule)
                            .toList());
        }
    }
}
