package io.github.pmprep.engine.preparation;

import io.github.pmprep.model.preparation.DroppedTask;
import io.github.pmprep.model.preparation.PreparationNorms;
import io.github.pmprep.model.preparation.PreparationRequest;
import io.github.pmprep.model.preparation.PreparationTask;
import io.github.pmprep.model.preparation.RoundAhead;
import io.github.pmprep.model.preparation.WorkSession;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tasks with their quarters, before flags and repairs.
 *
 * @param tasks what has quarters, in the order of rounds
 * @param fixed the sessions that stayed where they were
 */
record Draft(Schedule schedule, List<PreparationTask> tasks, List<DroppedTask> dropped, List<WorkSession> fixed) {

    /** Makes a draft around sessions that stay where they are. */
    static Draft of(
            PreparationRequest request, PreparationNorms norms, List<PreparationTask> all, List<WorkSession> fixed) {
        Hours hours = Hours.of(
                request,
                fixed,
                norms.mostMinutesPerDay(),
                request.minutesPerWeek().orElse(norms.minutesPerWeek()));
        Map<String, Integer> deadlines = deadlines(request, hours);
        Set<String> settled = fixed.stream().map(WorkSession::task).collect(Collectors.toSet());
        settled.addAll(request.done());
        List<PreparationTask> open =
                all.stream().filter(task -> !settled.contains(task.id())).toList();
        List<PreparationTask> chosen = TaskList.ordered(choose(open, hours, deadlines));
        Schedule core = Schedule.of(hours, chosen, new BitSet(), deadlines).orElseThrow();
        Rehearsals rehearsals =
                new Rehearsals(core, chosen, deadlines, roundDays(request, hours), norms, settled).find();
        List<PreparationTask> placed = new ArrayList<>(chosen);
        placed.addAll(reserve(open, chosen, hours, rehearsals.taken(), deadlines));
        Map<String, BitSet> quarters = new LinkedHashMap<>(Schedule.of(hours, placed, rehearsals.taken(), deadlines)
                .orElseThrow()
                .quarters());
        rehearsals.tasks().forEach(task -> quarters.put(task.id(), rehearsals.quarters(task.id())));
        List<DroppedTask> dropped = new ArrayList<>(dropped(open, placed));
        dropped.addAll(rehearsals.dropped());
        placed.addAll(rehearsals.tasks());
        all.stream().filter(task -> isFixed(task.id(), fixed)).forEach(placed::add);
        return new Draft(new Schedule(hours, quarters), placed, dropped, fixed);
    }

    private static boolean isFixed(String task, Collection<WorkSession> fixed) {
        return fixed.stream().anyMatch(session -> session.task().equals(task));
    }

    /** Returns the most valuable of the tasks that serve a round. */
    static List<PreparationTask> choose(List<PreparationTask> open, Hours hours, Map<String, Integer> deadlines) {
        return Choice.of(
                open.stream().filter(task -> Choice.weighs(task.value())).toList(),
                Schedule.room(hours.open(new BitSet()), deadlines));
    }

    static Map<String, Integer> deadlines(PreparationRequest request, Hours hours) {
        Map<String, Instant> starts = new LinkedHashMap<>();
        Horizon.rounds(request).forEach(round -> starts.put(round.id(), round.start()));
        return Schedule.deadlines(hours, starts);
    }

    private static Map<String, Integer> roundDays(PreparationRequest request, Hours hours) {
        return Horizon.rounds(request).stream()
                .collect(Collectors.toMap(RoundAhead::id, round -> hours.dayAt(round.start())));
    }

    private static List<PreparationTask> reserve(
            List<PreparationTask> open,
            List<PreparationTask> chosen,
            Hours hours,
            BitSet taken,
            Map<String, Integer> deadlines) {
        Map<String, Integer> room = Schedule.room(hours.open(taken), deadlines);
        int used =
                chosen.stream().mapToInt(task -> task.minutes() / Hours.QUARTER).sum();
        List<PreparationTask> reserve = new ArrayList<>();
        for (PreparationTask task : open) {
            int quarters = task.minutes() / Hours.QUARTER;
            if (!Choice.weighs(task.value()) && used + quarters <= room.get(task.before())) {
                reserve.add(task);
                used += quarters;
            }
        }
        return reserve;
    }

    private static List<DroppedTask> dropped(List<PreparationTask> open, List<PreparationTask> placed) {
        Set<String> ids = placed.stream().map(PreparationTask::id).collect(Collectors.toSet());
        return open.stream()
                .filter(task -> !ids.contains(task.id()))
                .sorted(Comparator.comparing(PreparationTask::value).thenComparing(task -> -task.weight()))
                .map(task -> DroppedTask.builder()
                        .task(task)
                        .reason("Its " + task.minutes()
                                + " minutes do not fit before its round beside what counts more.")
                        .build())
                .toList();
    }

    /** Returns what the tasks are worth that serve a round. */
    long worth() {
        return tasks.stream()
                .filter(task -> Choice.weighs(task.value()))
                .mapToLong(Choice::worth)
                .sum();
    }

    /** Returns the sessions, those that stayed too, in order. */
    List<WorkSession> sessions() {
        List<WorkSession> sessions = new ArrayList<>(schedule.sessions());
        sessions.addAll(fixed);
        sessions.sort(Comparator.comparing(WorkSession::start));
        return sessions;
    }
}
