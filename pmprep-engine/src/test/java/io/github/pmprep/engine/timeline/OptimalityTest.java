package io.github.pmprep.engine.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pmprep.api.Timelines;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.PlanOutcome;
import io.github.pmprep.model.timeline.RuleScore;
import io.github.pmprep.model.timeline.Timeline;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("On thousands of small requests of every shape")
class OptimalityTest {

    private final Timelines timelines = new TimelinePlanner();

    /** Each case is a hundred seeds. */
    static LongStream hundreds() {
        return LongStream.range(0, 10);
    }

    static Stream<Long> seeds(long hundred) {
        return LongStream.range(hundred * 100, hundred * 100 + 100).boxed();
    }

    @ParameterizedTest
    @MethodSource("hundreds")
    @DisplayName("the plan costs exactly what the best of all plans costs, rule by rule")
    void isOptimal(long hundred) {
        seeds(hundred).forEach(seed -> {
            LoopRequest request = SmallCases.request(seed);
            Optional<long[]> best = BruteForce.best(request);
            PlanOutcome outcome = timelines.plan(request);
            assertEquals(
                    best.map(Arrays::toString),
                    outcome.plan().map(OptimalityTest::costs).map(Arrays::toString),
                    () -> "seed " + seed);
        });
    }

    static long[] costs(Timeline timeline) {
        long[] costs = timeline.scores().stream().mapToLong(RuleScore::cost).toArray();
        costs[5] = timeline.rounds().stream()
                .mapToLong(round -> Duration.between(
                                timeline.outreach()
                                        .atStartOfDay(timeline.zone())
                                        .toInstant(),
                                round.start())
                        .toMinutes())
                .sum();
        return costs;
    }

    @ParameterizedTest
    @MethodSource("hundreds")
    @DisplayName("the same request gives the same plan, to the last word")
    void isDeterministic(long hundred) {
        seeds(hundred)
                .forEach(seed -> assertEquals(
                        timelines.plan(SmallCases.request(seed)),
                        new TimelinePlanner().plan(SmallCases.request(seed)),
                        () -> "seed " + seed));
    }
}
