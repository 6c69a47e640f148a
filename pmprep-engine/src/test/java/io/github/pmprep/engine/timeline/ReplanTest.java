package io.github.pmprep.engine.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.api.Timelines;
import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.calendar.Blackout;
import io.github.pmprep.model.calendar.Window;
import io.github.pmprep.model.timeline.DelayJudgement;
import io.github.pmprep.model.timeline.FixedRound;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.PlacedRound;
import io.github.pmprep.model.timeline.Replan;
import io.github.pmprep.model.timeline.RiskFlag;
import io.github.pmprep.model.timeline.RoundMove;
import io.github.pmprep.model.timeline.Timeline;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
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
                    Optional.of(timeline.rounds()),
                    timelines.replan(timeline, request).outcome().plan().map(Timeline::rounds),
                    () -> "seed " + seed));
        });
    }

    @Nested
    @DisplayName("when the day of one round is lost")
    class WhenADayIsLost {

        private final Timeline before = timelines.plan(amazon().build()).plan().orElseThrow();

        private Replan replan() {
            LocalDate lost = before.round("phone-product-sense").orElseThrow().date();
            return timelines.replan(
                    before,
                    amazon().availability(Availability.builder()
                                    .from(amazon().build().availability())
                                    .addBlackout(Blackout.ofDays(lost, lost, "release"))
                                    .build())
                            .build());
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
