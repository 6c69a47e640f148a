package io.github.pmprep.engine.preparation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.calendar.Blackout;
import io.github.pmprep.model.preparation.PreparationPlan;
import io.github.pmprep.model.preparation.PreparationReplan;
import io.github.pmprep.model.preparation.PreparationRequest;
import io.github.pmprep.model.preparation.PreparationTask;
import io.github.pmprep.model.preparation.WorkSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("When days are missed, work is done or locked, or hours change, a new plan")
class ReplanTest {

    private final PreparationRoom room = new PreparationRoom();

    /** A plan and a changed request. */
    private record Case(PreparationPlan before, PreparationRequest changed) {}

    static LongStream parts() {
        return LongStream.range(0, 8);
    }

    static Stream<Long> seeds(long part) {
        return LongStream.range(part * 125, part * 125 + 125).boxed();
    }

    private Case of(long seed) {
        SplittableRandom random = new SplittableRandom(~seed);
        PreparationRequest request = SmallRequests.of(seed);
        PreparationPlan before = room.plan(request);
        PreparationRequest.Builder changed = PreparationRequest.builder().from(request);
        LocalDate last = Horizon.lastDay(request);
        LocalDate today = request.today().plusDays(random.nextInt(4));
        if (today.isBefore(last)) {
            changed.today(today);
        }
        for (PreparationTask task : before.tasks()) {
            if (random.nextInt(5) == 0) {
                changed.addDone(task.id());
            } else if (random.nextInt(6) == 0) {
                changed.addAllLocked(before.sessionsOf(task.id()));
            }
        }
        if (random.nextInt(2) == 0) {
            LocalDate lost = today.plusDays(random.nextInt(1, 6));
            changed.availability(Availability.builder()
                    .from(request.availability())
                    .addBlackout(Blackout.ofDays(lost, lost, "lost"))
                    .build());
        }
        if (random.nextInt(3) == 0) {
            changed.minutesPerWeek(15 * random.nextInt(2, 25));
        }
        PreparationRequest made = changed.build();
        return Horizon.rounds(made).isEmpty()
                        || Locked.mistake(made, TaskList.of(made, made.norms().orElseThrow()))
                                .isPresent()
                ? new Case(before, request)
                : new Case(before, made);
    }

    @ParameterizedTest
    @MethodSource("parts")
    @DisplayName("keeps every rule, and loses no task")
    void keepsRules(long part) {
        seeds(part).forEach(seed -> {
            Case made = of(seed);
            PreparationPlan plan = room.replan(made.before(), made.changed()).plan();
            assertEquals(List.of(), HardRules.broken(made.changed(), plan), () -> "seed " + seed);
        });
    }

    @ParameterizedTest
    @MethodSource("parts")
    @DisplayName("is the old one if nothing changed")
    void unchanged(long part) {
        seeds(part).forEach(seed -> {
            PreparationRequest request = SmallRequests.of(seed);
            PreparationPlan plan = room.plan(request);
            assertEquals(plan, room.replan(plan, request).plan(), () -> "seed " + seed);
        });
    }

    @ParameterizedTest
    @MethodSource("parts")
    @DisplayName("is the same after itself")
    void settles(long part) {
        seeds(part).forEach(seed -> {
            Case made = of(seed);
            PreparationPlan plan = room.replan(made.before(), made.changed()).plan();
            PreparationReplan again = room.replan(plan, made.changed());
            assertEquals(plan, again.plan(), () -> "seed " + seed);
        });
    }

    @ParameterizedTest
    @MethodSource("parts")
    @DisplayName("leaves locked sessions where they are, and plans nothing that is done")
    void lockedAndDone(long part) {
        seeds(part).forEach(seed -> {
            Case made = of(seed);
            List<WorkSession> sessions =
                    room.replan(made.before(), made.changed()).plan().sessions();
            assertTrue(sessions.containsAll(made.changed().locked()), () -> "seed " + seed);
            Set<String> done = new HashSet<>(made.changed().done());
            made.changed().locked().forEach(session -> done.remove(session.task()));
            assertTrue(sessions.stream().noneMatch(session -> done.contains(session.task())), () -> "seed " + seed);
        });
    }

    @ParameterizedTest
    @MethodSource("parts")
    @DisplayName("is worth as much as one from scratch")
    void worth(long part) {
        seeds(part).forEach(seed -> {
            Case made = of(seed);
            PreparationPlan plan = room.replan(made.before(), made.changed()).plan();
            assertEquals(worth(room.plan(made.changed())), worth(plan), () -> "seed " + seed);
        });
    }

    @ParameterizedTest
    @MethodSource("parts")
    @DisplayName("tells every difference")
    void differences(long part) {
        seeds(part).forEach(seed -> {
            Case made = of(seed);
            PreparationReplan replan = room.replan(made.before(), made.changed());
            List<String> moved = new ArrayList<>();
            for (PreparationTask task : made.before().tasks()) {
                List<WorkSession> now = replan.plan().sessionsOf(task.id());
                boolean stays = now.equals(made.before().sessionsOf(task.id()));
                boolean gone = made.changed().done().contains(task.id()) && now.isEmpty();
                if (!stays && !gone) {
                    moved.add(task.id());
                }
            }
            Set<String> told = new HashSet<>(replan.moved());
            told.addAll(replan.lost());
            assertEquals(new HashSet<>(moved), told, () -> "seed " + seed);
        });
    }

    private static long worth(PreparationPlan plan) {
        return plan.tasks().stream()
                .filter(task -> Choice.weighs(task.value()))
                .mapToLong(Choice::worth)
                .sum();
    }
}
