package io.github.pmprep.engine.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.api.Timelines;
import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.calendar.DayException;
import io.github.pmprep.model.calendar.Window;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.loop.Gap;
import io.github.pmprep.model.loop.InterviewBlock;
import io.github.pmprep.model.loop.Loop;
import io.github.pmprep.model.loop.MinuteRange;
import io.github.pmprep.model.loop.Round;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.LoopsClash;
import io.github.pmprep.model.timeline.LoopsOutcome;
import io.github.pmprep.model.timeline.LoopsPlan;
import io.github.pmprep.model.timeline.LoopsRequest;
import io.github.pmprep.model.timeline.PlacedRound;
import io.github.pmprep.model.timeline.RuleScore;
import io.github.pmprep.model.timeline.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Two loops in one calendar")
class LoopsTest {

    private static final int MOST_PLANS = 400;

    private final Timelines timelines = new TimelinePlanner();

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** Returns two small loops of one candidate, with the outreach of the second some days later. */
    private static LoopsRequest pair(long seed) {
        LoopRequest first = SmallCases.request(seed);
        LoopRequest second = SmallCases.request(seed + 1_000_000);
        LocalDate outreach = first.outreach().plusDays(seed % 3);
        LoopRequest moved = LoopRequest.builder()
                .company(TestCompanies.company("other", second.company().loop()))
                .outreach(outreach)
                .availability(first.availability())
                .calendar(first.calendar())
                .horizonDays(second.horizonDays())
                .slotMinutes(first.slotMinutes())
                .preferred(first.preferred())
                .build();
        return LoopsRequest.builder()
                .addLoops(first, moved)
                .restMinutes((int) (seed % 4) * 30)
                .build();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @DisplayName("cost exactly what the best of all pairs of plans costs, rule by rule")
    void areOptimal(long seed) {
        LoopsRequest request = pair(seed);
        List<BruteForce.Plan> first = BruteForce.all(request.loops().get(0));
        List<BruteForce.Plan> second = BruteForce.all(request.loops().get(1));
        if (first.size() > MOST_PLANS || second.size() > MOST_PLANS) {
            return;
        }
        long[] best = null;
        for (BruteForce.Plan one : first) {
            for (BruteForce.Plan other : second) {
                if (!meet(one, other, request)) {
                    long[] cost = cost(one, other);
                    best = best == null || Arrays.compare(cost, best) < 0 ? cost : best;
                }
            }
        }
        assertEquals(
                Optional.ofNullable(best).map(Arrays::toString),
                costs(timelines.planTogether(request)).map(Arrays::toString),
                () -> "seed " + seed);
    }

    private static long[] cost(BruteForce.Plan one, BruteForce.Plan other) {
        long[] a = one.cost();
        long[] b = other.cost();
        long spread = Math.abs(one.end().toEpochDay() - other.end().toEpochDay());
        return new long[] {a[0] + b[0], a[1] + b[1], spread, a[2] + b[2], a[3] + b[3], a[4] + b[4]};
    }

    private static Optional<long[]> costs(LoopsOutcome outcome) {
        if (!(outcome instanceof LoopsPlan plan)) {
            return Optional.empty();
        }
        long[] sum = new long[6];
        for (Timeline timeline : plan.timelines()) {
            List<RuleScore> scores = timeline.scores();
            sum[0] += scores.get(0).cost();
            sum[1] += scores.get(1).cost();
            sum[3] += scores.get(2).cost();
            sum[4] += scores.get(3).cost();
            sum[5] += scores.get(4).cost();
        }
        sum[2] = plan.daysBetweenEnds();
        return Optional.of(sum);
    }

    private static boolean meet(BruteForce.Plan one, BruteForce.Plan other, LoopsRequest request) {
        return one.rounds().stream()
                .anyMatch(round -> other.rounds().stream().anyMatch(second -> {
                    Instant end = end(round, request.loops().get(0), request.restMinutes());
                    Instant secondEnd = end(second, request.loops().get(1), request.restMinutes());
                    return round.start().isBefore(secondEnd) && second.start().isBefore(end);
                }));
    }

    private static Instant end(BruteForce.Placed placed, LoopRequest request, int rest) {
        Round round = placed.round();
        int minutes = round.length().map(MinuteRange::most).orElse(request.unknownRoundMinutes());
        return placed.start().plus(Duration.ofMinutes(minutes + Math.max(rest, round.bufferMinutes())));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @DisplayName("never hold two rounds at once, rests included")
    void neverMeet(long seed) {
        LoopsRequest request = pair(seed);
        if (timelines.planTogether(request) instanceof LoopsPlan plan) {
            for (PlacedRound round : plan.timelines().get(0).rounds()) {
                for (PlacedRound other : plan.timelines().get(1).rounds()) {
                    Duration rest = Duration.ofMinutes(request.restMinutes());
                    assertTrue(
                            !round.start().isBefore(other.end().plus(rest))
                                    || !other.start().isBefore(round.end().plus(rest)),
                            () -> "seed " + seed + ": " + round + " and " + other);
                }
            }
        }
    }

    /** Four loops of five rounds each in the same hours of every weekday. */
    private static LoopsRequest four(Window hours) {
        LoopsRequest.Builder request = LoopsRequest.builder().restMinutes(90);
        for (int i = 0; i < 4; i++) {
            LocalDate outreach = LocalDate.parse("2026-03-02").plusDays(2L * i);
            request.addLoop(rounds("company-" + i, 5, 3 + i % 2, outreach, hours));
        }
        return request.build();
    }

    private static LoopRequest rounds(String id, int count, int most, LocalDate outreach, Window hours) {
        Loop.Builder loop = Loop.builder().source(TestCompanies.SOURCE);
        for (int i = 0; i < count; i++) {
            loop.addStage(InterviewBlock.builder()
                    .id("stage-" + i)
                    .name("Stage " + i)
                    .gap(Gap.typicallyCalendarDays(2, most))
                    .addRound(Round.builder()
                            .id("round-" + i)
                            .name("Round " + i)
                            .length(MinuteRange.of(60, 60))
                            .bufferMinutes(10)
                            .build())
                    .build());
        }
        return LoopRequest.builder()
                .company(TestCompanies.company(id, loop.build()))
                .outreach(outreach)
                .availability(Availability.weekdays(ZoneId.of("America/New_York"), hours))
                .horizonDays(60)
                .build();
    }

    private List<String> broken(LoopsRequest request, LoopsPlan plan) {
        List<String> broken = new ArrayList<>();
        for (int i = 0; i < plan.timelines().size(); i++) {
            broken.addAll(
                    HardRules.broken(request.loops().get(i), plan.timelines().get(i)));
        }
        return broken;
    }

    private static long leastRest(LoopsPlan plan) {
        List<PlacedRound> rounds = plan.timelines().stream()
                .flatMap(timeline -> timeline.rounds().stream())
                .sorted(Comparator.comparing(PlacedRound::start))
                .toList();
        return IntStream.range(1, rounds.size())
                .mapToLong(i -> Duration.between(
                                rounds.get(i - 1).end(), rounds.get(i).start())
                        .toMinutes())
                .min()
                .orElseThrow();
    }

    @Nested
    @DisplayName("or four in office hours")
    class InOfficeHours {

        private final LoopsRequest request = four(Window.of("09:00", "17:00"));
        private final LoopsPlan plan = assertInstanceOf(LoopsPlan.class, timelines.planTogether(request));

        @Test
        @DisplayName("are planned, and proven to be the best")
        void proven() {
            assertTrue(plan.proven());
        }

        @Test
        @DisplayName("break no rule that must hold")
        void holds() {
            assertEquals(List.of(), broken(request, plan));
        }

        @Test
        @DisplayName("keep the rest between any two rounds")
        void rests() {
            assertTrue(leastRest(plan) >= 90, plan::toString);
        }
    }

    @Nested
    @DisplayName("or four where a day has room for one round only")
    class InFewHours {

        private final LoopsRequest request = four(Window.of("12:00", "15:00"));
        private final LoopsPlan plan = assertInstanceOf(LoopsPlan.class, timelines.planTogether(request));

        @Test
        @DisplayName("are planned, but not called the best")
        void notProven() {
            assertEquals(
                    "4 loops fit into the calendar, and end " + plan.daysBetweenEnds()
                            + " days apart. The search was cut short: a better plan is not ruled out.",
                    plan.message());
        }

        @Test
        @DisplayName("break no rule that must hold")
        void holds() {
            assertEquals(List.of(), broken(request, plan));
        }

        @Test
        @DisplayName("keep the rest between any two rounds")
        void rests() {
            assertTrue(leastRest(plan) >= 90, plan::toString);
        }
    }

    @Test
    @DisplayName(
            "D-54: are steered to end on neighbouring days, as one day has room for one round, where alone they would not")
    void steered() {
        Window hours = Window.of("12:00", "15:00");
        LoopRequest sooner = rounds("sooner", 3, 9, LocalDate.parse("2026-03-02"), hours);
        LoopRequest later = rounds("later", 3, 9, LocalDate.parse("2026-03-12"), hours);
        LocalDate end =
                timelines.plan(sooner).plan().flatMap(Timeline::decision).orElseThrow();
        LocalDate laterEnd =
                timelines.plan(later).plan().flatMap(Timeline::decision).orElseThrow();
        LoopsPlan plan = assertInstanceOf(
                LoopsPlan.class,
                timelines.planTogether(
                        LoopsRequest.builder().addLoops(sooner, later).build()));
        assertEquals(
                "11 days apart alone, 1 together",
                ChronoUnit.DAYS.between(end, laterEnd) + " days apart alone, " + plan.daysBetweenEnds() + " together");
    }

    @Test
    @DisplayName("that need the same hour are explained by the one window that both have")
    void clash() {
        LoopsOutcome outcome = timelines.planTogether(LoopsRequest.builder()
                .addLoops(oneRound("acme"), oneRound("globex"))
                .restMinutes(0)
                .build());
        LoopsClash clash = assertInstanceOf(LoopsClash.class, outcome);
        assertEquals(
                "Each loop fits alone, but not all of this at once, with 0 minutes of rest between loops:"
                        + " Testing (acme): The candidate's windows on one date differ: 2026-03-03: 09:00-10:00."
                        + " Testing (acme): The candidate has time at no hour of the week (UTC)."
                        + " Testing (globex): The candidate's windows on one date differ: 2026-03-03: 09:00-10:00."
                        + " Testing (globex): The candidate has time at no hour of the week (UTC).",
                clash.message());
    }

    private static LoopRequest oneRound(String id) {
        Company company = TestCompanies.company(
                id,
                Loop.builder()
                        .addStage(InterviewBlock.builder()
                                .id("screen")
                                .name("Screen")
                                .addRound(Round.builder()
                                        .id("screen")
                                        .name("Screen")
                                        .length(MinuteRange.of(60, 60))
                                        .build())
                                .build())
                        .source(TestCompanies.SOURCE)
                        .build());
        return LoopRequest.builder()
                .company(company)
                .outreach(LocalDate.parse("2026-03-02"))
                .availability(Availability.builder()
                        .zone(ZoneId.of("UTC"))
                        .addException(DayException.of(LocalDate.parse("2026-03-03"), Window.of("09:00", "10:00")))
                        .build())
                .build();
    }
}
