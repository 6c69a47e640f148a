package io.github.pmprep.engine.preparation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pmprep.model.preparation.PreparationPlan;
import io.github.pmprep.model.preparation.PreparationRequest;
import io.github.pmprep.model.preparation.PreparationTask;
import io.github.pmprep.model.preparation.RoundAhead;
import io.github.pmprep.model.preparation.TaskValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("On small requests whose hours do not suffice")
class ChoiceTest {

    private static final List<TaskValue> VALUES =
            List.of(TaskValue.COVERAGE, TaskValue.WEAKNESS, TaskValue.ROUND, TaskValue.DEPTH);
    private static final int MOST_TASKS = 14;

    private final PreparationRoom room = new PreparationRoom();

    static LongStream parts() {
        return LongStream.range(0, 10);
    }

    @ParameterizedTest
    @MethodSource("parts")
    @DisplayName("no other choice of tasks keeps more weight, value by value")
    void isBest(long part) {
        scarce(part).forEach(seed -> {
            PreparationRequest request = SmallRequests.of(seed);
            assertEquals(
                    Arrays.toString(best(request)), Arrays.toString(weights(room.plan(request))), () -> "seed " + seed);
        });
    }

    /** Returns the seeds of a part whose requests are small enough to try every subset. */
    private static Stream<Long> scarce(long part) {
        return LongStream.range(part * 200, part * 200 + 200)
                .filter(seed -> wanted(SmallRequests.of(seed)).size() <= MOST_TASKS)
                .boxed();
    }

    private static List<PreparationTask> wanted(PreparationRequest request) {
        return TaskList.of(request, request.norms().orElseThrow()).stream()
                .filter(task -> VALUES.contains(task.value()) && !request.done().contains(task.id()))
                .toList();
    }

    private static int[] weights(PreparationPlan plan) {
        int[] weights = new int[VALUES.size()];
        plan.tasks().stream()
                .filter(task -> VALUES.contains(task.value()))
                .forEach(task -> weights[VALUES.indexOf(task.value())] += task.weight());
        return weights;
    }

    private static int[] best(PreparationRequest request) {
        List<PreparationTask> tasks = wanted(request);
        Map<String, Integer> open = quartersBefore(request);
        int[] best = new int[VALUES.size()];
        for (int subset = 0; subset < 1 << tasks.size(); subset++) {
            int[] weights = new int[VALUES.size()];
            Map<String, Integer> needed = new HashMap<>();
            for (int i = 0; i < tasks.size(); i++) {
                if ((subset >> i & 1) == 1) {
                    PreparationTask task = tasks.get(i);
                    weights[VALUES.indexOf(task.value())] += task.weight();
                    needed.merge(task.before(), task.minutes() / 15, Integer::sum);
                }
            }
            if (Arrays.compare(weights, best) > 0 && fits(request, needed, open)) {
                best = weights;
            }
        }
        return best;
    }

    private static boolean fits(PreparationRequest request, Map<String, Integer> needed, Map<String, Integer> open) {
        int sum = 0;
        for (RoundAhead round : Horizon.rounds(request)) {
            sum += needed.getOrDefault(round.id(), 0);
            if (needed.containsKey(round.id()) && sum > open.get(round.id())) {
                return false;
            }
        }
        return true;
    }

    /** Counts, quarter by quarter, what the candidate can work before each round at the most. */
    private static Map<String, Integer> quartersBefore(PreparationRequest request) {
        Hours hours = Draft.hours(request, request.norms().orElseThrow(), List.of());
        int mostADay = request.norms().orElseThrow().mostMinutesPerDay() / 15;
        int mostAWeek =
                request.minutesPerWeek().orElse(request.norms().orElseThrow().minutesPerWeek()) / 15;
        ZoneId zone = request.availability().zone();
        Map<String, Integer> open = new HashMap<>();
        for (RoundAhead round : request.rounds()) {
            Map<LocalDate, Integer> days = new HashMap<>();
            for (int quarter = 0; quarter < hours.count(); quarter++) {
                Instant end = hours.start(quarter).plusSeconds(15 * 60);
                if (!end.isAfter(round.start())) {
                    days.merge(hours.start(quarter).atZone(zone).toLocalDate(), 1, Integer::sum);
                }
            }
            Map<String, Integer> weeks = new HashMap<>();
            days.forEach((day, count) -> weeks.merge(week(day), Math.min(count, mostADay), Integer::sum));
            open.put(
                    round.id(),
                    weeks.values().stream()
                            .mapToInt(count -> Math.min(count, mostAWeek))
                            .sum());
        }
        return open;
    }

    private static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) + " " + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
