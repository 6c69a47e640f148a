package io.github.pmprep.engine.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pmprep.api.Timelines;
import io.github.pmprep.model.forecast.DayChance;
import io.github.pmprep.model.forecast.Forecast;
import io.github.pmprep.model.forecast.ForecastRequest;
import io.github.pmprep.model.forecast.StageEnd;
import io.github.pmprep.model.forecast.StageLog;
import io.github.pmprep.model.loop.DayRange;
import io.github.pmprep.model.loop.Gap;
import io.github.pmprep.model.loop.InterviewBlock;
import io.github.pmprep.model.loop.Loop;
import io.github.pmprep.model.loop.Round;
import io.github.pmprep.model.loop.Wait;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A forecast of the decision")
class ForecastTest {

    private static final LocalDate OUTREACH = LocalDate.parse("2026-03-02");

    private final Timelines timelines = new TimelinePlanner();

    private static InterviewBlock block(String id, int fewest, int most) {
        return InterviewBlock.builder()
                .id(id)
                .name("Stage " + id)
                .gap(Gap.builder()
                        .typical(DayRange.ofCalendarDays(fewest, most))
                        .build())
                .addRound(Round.builder().id(id + "-round").name("Round").build())
                .build();
    }

    private static Wait decision(int fewest, int most) {
        return Wait.builder()
                .id("decision")
                .name("Decision")
                .length(DayRange.ofCalendarDays(fewest, most))
                .build();
    }

    private static ForecastRequest.Builder request(Loop.Builder loop) {
        return ForecastRequest.builder()
                .company(TestCompanies.company(loop.source(TestCompanies.SOURCE).build()))
                .outreach(OUTREACH);
    }

    private static ForecastRequest.Builder screenAndDecision() {
        return request(Loop.builder().addStages(block("screen", 1, 2), decision(1, 2)));
    }

    @Test
    @DisplayName("adds two ranges of two days up to 1, 2 and 1 of four cases")
    void convolution() {
        assertEquals(
                List.of(chance(4, 250_000), chance(5, 750_000), chance(6, 1_000_000)),
                timelines.forecast(screenAndDecision().build()).chances());
    }

    private static DayChance chance(int march, int millionths) {
        return DayChance.builder()
                .date(LocalDate.of(2026, 3, march))
                .millionths(millionths)
                .build();
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @DisplayName("gives each day the share of all combinations, counted one by one, that lead to it")
    void countsCombinations(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<int[]> ranges = new ArrayList<>();
        Loop.Builder loop = Loop.builder();
        int stages = 1 + random.nextInt(4);
        for (int i = 0; i < stages; i++) {
            int fewest = random.nextInt(4);
            int most = fewest + random.nextInt(4);
            ranges.add(new int[] {fewest, most});
            loop.addStage(block("s" + i, fewest, most));
        }
        TreeMap<LocalDate, Integer> counts = new TreeMap<>();
        int total = combinations(ranges, 0, OUTREACH, counts);
        int sum = 0;
        List<DayChance> expected = new ArrayList<>();
        for (Map.Entry<LocalDate, Integer> entry : counts.entrySet()) {
            sum += entry.getValue();
            expected.add(DayChance.builder()
                    .date(entry.getKey())
                    .millionths((int) (sum * 1_000_000L / total))
                    .build());
        }
        assertEquals(expected, timelines.forecast(request(loop).build()).chances(), () -> "seed " + seed);
    }

    private static int combinations(List<int[]> ranges, int index, LocalDate day, TreeMap<LocalDate, Integer> counts) {
        if (index == ranges.size()) {
            counts.merge(day, 1, Integer::sum);
            return 1;
        }
        int total = 0;
        for (int count = ranges.get(index)[0]; count <= ranges.get(index)[1]; count++) {
            total += combinations(ranges, index + 1, day.plusDays(count), counts);
        }
        return total;
    }

    @Test
    @DisplayName("names the days by which half, four of five and nineteen of twenty cases are decided")
    void percentiles() {
        Forecast forecast = timelines.forecast(
                request(Loop.builder().addStage(decision(1, 20))).build());
        assertEquals(
                List.of(
                        Optional.of(OUTREACH.plusDays(10)),
                        Optional.of(OUTREACH.plusDays(16)),
                        Optional.of(OUTREACH.plusDays(19))),
                List.of(forecast.p50(), forecast.p80(), forecast.p95()));
    }

    @Test
    @DisplayName("starts from what has ended")
    void conditioned() {
        assertEquals(
                Optional.of(LocalDate.parse("2026-03-11")),
                timelines
                        .forecast(screenAndDecision()
                                .addEnded(StageEnd.of("screen", LocalDate.parse("2026-03-10")))
                                .build())
                        .p50());
    }

    @Test
    @DisplayName("leaves out the days that have passed without an end")
    void stillWaiting() {
        assertEquals(
                List.of(chance(12, 1_000_000)),
                timelines
                        .forecast(screenAndDecision()
                                .addEnded(StageEnd.of("screen", LocalDate.parse("2026-03-10")))
                                .asOf(LocalDate.parse("2026-03-12"))
                                .build())
                        .chances());
    }

    @Test
    @DisplayName("says so when a stage takes longer than anything known of it")
    void overdue() {
        assertEquals(
                "\"Decision\" has taken longer than anything known of it; by what is known it would have ended before"
                        + " 2026-03-20. Ask the recruiter.",
                timelines
                        .forecast(screenAndDecision()
                                .addEnded(StageEnd.of("screen", LocalDate.parse("2026-03-10")))
                                .asOf(LocalDate.parse("2026-03-20"))
                                .build())
                        .message());
    }

    @Test
    @DisplayName("takes the user's own log in place of the published range")
    void log() {
        assertEquals(
                Optional.of(LocalDate.parse("2026-03-20")),
                timelines
                        .forecast(screenAndDecision()
                                .addEnded(StageEnd.of("screen", LocalDate.parse("2026-03-10")))
                                .addLog(StageLog.of("decision", 10, 10, 30))
                                .build())
                        .p50());
    }

    @Test
    @DisplayName("stays unknown where the length of a wait is unknown")
    void unknown() {
        Forecast forecast = timelines.forecast(request(Loop.builder()
                        .addStages(
                                block("screen", 1, 2),
                                Wait.builder()
                                        .id("matching")
                                        .name("Team matching")
                                        .build()))
                .build());
        assertEquals(
                "There is no date for the decision: nothing is known of the days of matching. A log of what was seen"
                        + " elsewhere would help.",
                forecast.message());
    }
}
