package io.github.pmprep.engine.preparation;

import io.github.pmprep.model.preparation.DroppedTask;
import io.github.pmprep.model.preparation.PreparationNorms;
import io.github.pmprep.model.preparation.PreparationRequest;
import io.github.pmprep.model.preparation.PreparationTask;
import io.github.pmprep.model.preparation.RoundAhead;
import io.github.pmprep.model.preparation.TaskValue;
import io.github.pmprep.model.preparation.WorkSession;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tasks with their sessions, before flags and repairs.
 *
 * @param tasks what has sessions, in the order of the first
 * @param sessions all sessions in order
 * @param dropped what has none, most valuable first
 */
record Draft(List<PreparationTask> tasks, List<WorkSession> sessions, List<DroppedTask> dropped) {

    /** Makes a draft around sessions that stay where they are. */
    static Draft of(
            PreparationRequest request, PreparationNorms norms, List<PreparationTask> all, List<WorkSession> fixed) {
        Hours hours = hours(request, norms, fixed);
        Map<String, Integer> settled = settled(request, hours, fixed);
        List<PreparationTask> open =
                all.stream().filter(task -> !settled.containsKey(task.id())).toList();
        Rehearsals rehearsals = new Rehearsals(
                open.stream().filter(task -> task.value() == TaskValue.FLUENCY).toList(), roundDays(request, hours));
        settled.forEach(rehearsals::follow);
        all.stream()
                .filter(task -> task.value() == TaskValue.FLUENCY && settled.containsKey(task.id()))
                .forEach(task -> rehearsals.overtake(task.after()));
        Filling filling = new Filling(hours, deadlines(request, hours), covered(hours, all, fixed), rehearsals);
        filling.place(choose(open, filling));
        filling.place(reserve(open, filling));
        return arranged(hours, all, filling, fixed, dropped(open, filling, rehearsals));
    }

    private static Draft arranged(
            Hours hours,
            List<PreparationTask> all,
            Filling filling,
            List<WorkSession> fixed,
            List<DroppedTask> dropped) {
        List<WorkSession> sessions = new ArrayList<>(new Schedule(hours, filling.quarters()).sessions());
        sessions.addAll(fixed);
        sessions.sort(Comparator.comparing(WorkSession::start));
        Map<String, PreparationTask> known = new LinkedHashMap<>();
        all.forEach(task -> known.put(task.id(), task));
        Set<String> order = new LinkedHashSet<>();
        sessions.forEach(session -> order.add(session.task()));
        List<PreparationTask> tasks = order.stream().map(known::get).toList();
        return new Draft(new Sequence(tasks, sessions).linked(), sessions, dropped);
    }

    static Hours hours(PreparationRequest request, PreparationNorms norms, List<WorkSession> fixed) {
        return Hours.of(
                request,
                fixed,
                norms.mostMinutesPerDay(),
                request.minutesPerWeek().orElse(norms.minutesPerWeek()));
    }

    /** Returns the last day of each task that needs no time any more; what is done counts as done on the first day. */
    private static Map<String, Integer> settled(PreparationRequest request, Hours hours, List<WorkSession> fixed) {
        Map<String, Integer> settled = new LinkedHashMap<>();
        fixed.forEach(session -> settled.merge(session.task(), hours.dayAt(session.start()), Math::max));
        request.done().forEach(task -> settled.putIfAbsent(task, 0));
        return settled;
    }

    private static Map<String, Integer> covered(Hours hours, List<PreparationTask> all, List<WorkSession> fixed) {
        Map<String, Integer> covered = new LinkedHashMap<>();
        for (PreparationTask task : all) {
            if (task.value() == TaskValue.COVERAGE) {
                fixed.stream()
                        .filter(session -> session.task().equals(task.id()))
                        .forEach(session -> covered.merge(task.before(), hours.endingBy(session.end()), Math::max));
            }
        }
        return covered;
    }

    /** Returns the most valuable of the tasks that serve a round. */
    static List<PreparationTask> choose(List<PreparationTask> open, Filling filling) {
        return Choice.of(
                open.stream().filter(task -> Choice.weighs(task.value())).toList(), filling.room());
    }

    /** Returns for each round, in their order, how many quarters end before it starts. */
    static Map<String, Integer> deadlines(PreparationRequest request, Hours hours) {
        Map<String, Integer> deadlines = new LinkedHashMap<>();
        Horizon.rounds(request).forEach(round -> deadlines.put(round.id(), hours.endingBy(round.start())));
        return deadlines;
    }

    private static Map<String, Integer> roundDays(PreparationRequest request, Hours hours) {
        return Horizon.rounds(request).stream()
                .collect(Collectors.toMap(RoundAhead::id, round -> hours.dayAt(round.start())));
    }

    private static List<PreparationTask> reserve(List<PreparationTask> open, Filling filling) {
        List<PreparationTask> reserve = new ArrayList<>();
        for (PreparationTask task : open) {
            if (task.value() == TaskValue.RESERVE) {
                reserve.add(task);
                if (!filling.holds(reserve)) {
                    reserve.remove(task);
                }
            }
        }
        return reserve;
    }

    private static List<DroppedTask> dropped(List<PreparationTask> open, Filling filling, Rehearsals rehearsals) {
        List<DroppedTask> dropped = new ArrayList<>(rehearsals.dropped());
        for (PreparationTask task : open) {
            if (task.value() != TaskValue.FLUENCY && !filling.quarters().containsKey(task.id())) {
                dropped.add(DroppedTask.builder()
                        .task(task)
                        .reason("Its " + task.minutes()
                                + " minutes do not fit before its round beside what counts more.")
                        .build());
            }
        }
        dropped.sort(Comparator.comparing((DroppedTask task) -> task.task().value())
                .thenComparingInt(task -> -task.task().weight()));
        return dropped;
    }

    /** Returns the dropped tasks that serve a round. */
    List<DroppedTask> missing() {
        return dropped.stream()
                .filter(task -> Choice.weighs(task.task().value()))
                .toList();
    }

    /** Returns what the tasks are worth that serve a round. */
    long worth() {
        return tasks.stream()
                .filter(task -> Choice.weighs(task.value()))
                .mapToLong(Choice::worth)
                .sum();
    }

    /** Returns the sessions of a task, in order. */
    List<WorkSession> sessionsOf(String task) {
        return sessions.stream().filter(session -> session.task().equals(task)).toList();
    }
}
