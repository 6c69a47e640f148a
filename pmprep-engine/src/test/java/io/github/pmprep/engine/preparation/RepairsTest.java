package io.github.pmprep.engine.preparation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.model.preparation.PreparationNorms;
import io.github.pmprep.model.preparation.PreparationPlan;
import io.github.pmprep.model.preparation.PreparationRepair;
import io.github.pmprep.model.preparation.PreparationRequest;
import io.github.pmprep.model.preparation.RoundAhead;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("On small requests whose hours do not suffice, a repair")
class RepairsTest {

    private static final int STEP = 30;

    private final PreparationRoom room = new PreparationRoom();

    static LongStream parts() {
        return LongStream.range(0, 5);
    }

    static Stream<Long> seeds(long part) {
        return LongStream.range(part * 200, part * 200 + 200).boxed();
    }

    @ParameterizedTest
    @MethodSource("parts")
    @DisplayName("works when it is applied")
    void works(long part) {
        seeds(part).forEach(seed -> {
            PreparationRequest request = SmallRequests.of(seed);
            for (PreparationRepair repair : room.plan(request).repairs()) {
                PreparationPlan repaired = room.plan(applied(request, repair.moreMinutesPerWeek(), repair.laterDays()));
                assertTrue(holdsAll(repaired), () -> "seed " + seed + ": " + repair.message());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("parts")
    @DisplayName("is the smallest of its kind")
    void isSmallest(long part) {
        seeds(part).forEach(seed -> {
            PreparationRequest request = SmallRequests.of(seed);
            for (PreparationRepair repair : room.plan(request).repairs()) {
                for (int more = STEP; more < repair.moreMinutesPerWeek(); more += STEP) {
                    assertFalse(holdsAll(room.plan(applied(request, more, 0))), "seed " + seed + ", minutes " + more);
                }
                for (int days = 1; days < repair.laterDays(); days++) {
                    assertFalse(holdsAll(room.plan(applied(request, 0, days))), "seed " + seed + ", days " + days);
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("parts")
    @DisplayName("is missing only if none of its kind works")
    void isFound(long part) {
        seeds(part).forEach(seed -> {
            PreparationRequest request = SmallRequests.of(seed);
            PreparationPlan plan = room.plan(request);
            if (!holdsAll(plan) && plan.repairs().stream().allMatch(repair -> repair.moreMinutesPerWeek() == 0)) {
                PreparationNorms norms = request.norms().orElseThrow();
                int week = request.minutesPerWeek().orElse(norms.minutesPerWeek());
                int most = Math.min(1200, 7 * norms.mostMinutesPerDay() - week);
                if (most >= STEP) {
                    PreparationPlan longest = room.plan(applied(request, most / STEP * STEP, 0));
                    assertFalse(holdsAll(longest), () -> "seed " + seed);
                }
            }
            assertEquals(holdsAll(plan) ? List.of() : plan.repairs(), plan.repairs(), () -> "seed " + seed);
        });
    }

    private static boolean holdsAll(PreparationPlan plan) {
        return plan.dropped().stream()
                .noneMatch(dropped -> Choice.weighs(dropped.task().value()));
    }

    private static PreparationRequest applied(PreparationRequest request, int minutes, int days) {
        int week = request.minutesPerWeek().orElse(request.norms().orElseThrow().minutesPerWeek());
        PreparationRequest.Builder changed = PreparationRequest.builder()
                .from(request)
                .minutesPerWeek(week + minutes)
                .rounds(List.of());
        ZoneId zone = request.availability().zone();
        for (RoundAhead round : request.rounds()) {
            changed.addRounds(RoundAhead.builder()
                    .from(round)
                    .start(later(round.start(), days, zone))
                    .end(round.end().map(end -> later(end, days, zone)))
                    .build());
        }
        return changed.build();
    }

    private static Instant later(Instant moment, int days, ZoneId zone) {
        return moment.atZone(zone).plusDays(days).toInstant();
    }
}
