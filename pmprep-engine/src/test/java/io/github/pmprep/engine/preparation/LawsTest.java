package io.github.pmprep.engine.preparation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pmprep.model.preparation.PreparationPlan;
import io.github.pmprep.model.preparation.PreparationRequest;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("On thousands of small requests, with both changes of the clocks in five zones,")
class LawsTest {

    private final PreparationRoom room = new PreparationRoom();

    /** Each case is two hundred and fifty seeds. */
    static LongStream parts() {
        return LongStream.range(0, 12);
    }

    static Stream<Long> seeds(long part) {
        return LongStream.range(part * 250, part * 250 + 250).boxed();
    }

    @ParameterizedTest
    @MethodSource("parts")
    @DisplayName("plans keep hours, budgets, rounds, order and distances, and lose no task")
    void keepsRules(long part) {
        seeds(part).forEach(seed -> {
            PreparationRequest request = SmallRequests.of(seed);
            assertEquals(List.of(), HardRules.broken(request, room.plan(request)), () -> "seed " + seed);
        });
    }

    @ParameterizedTest
    @MethodSource("parts")
    @DisplayName("four of five plans finish no sooner than half of them")
    void lateFinish(long part) {
        seeds(part).forEach(seed -> {
            PreparationPlan plan = room.plan(SmallRequests.of(seed));
            assertEquals(
                    List.of(),
                    plan.lateFinish().stream()
                            .filter(late -> late.isBefore(plan.finish().orElseThrow()))
                            .toList(),
                    () -> "seed " + seed);
        });
    }

    @ParameterizedTest
    @MethodSource("parts")
    @DisplayName("the same request gives the same plan, to the last word")
    void isDeterministic(long part) {
        seeds(part)
                .forEach(seed -> assertEquals(
                        room.plan(SmallRequests.of(seed)),
                        new PreparationRoom().plan(SmallRequests.of(seed)),
                        () -> "seed " + seed));
    }
}
