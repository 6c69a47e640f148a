package io.github.pmprep.engine.preparation;

import io.github.pmprep.model.preparation.PreparationRequest;
import io.github.pmprep.model.preparation.PreparationTask;
import io.github.pmprep.model.preparation.RoundAhead;
import io.github.pmprep.model.preparation.WorkSession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Holds locked sessions to what even they must keep: they belong to tasks of the request, and never overlap each other or a
 * round, nor end after the round that they are for. They may lie outside the candidate's hours.
 */
final class Locked {

    private final PreparationRequest request;
    private final Map<String, PreparationTask> tasks;
    private final Map<String, RoundAhead> rounds;

    private Locked(PreparationRequest request, List<PreparationTask> tasks) {
        this.request = request;
        this.tasks = tasks.stream().collect(Collectors.toMap(PreparationTask::id, Function.identity()));
        this.rounds = Horizon.rounds(request).stream().collect(Collectors.toMap(RoundAhead::id, Function.identity()));
    }

    /** Returns the first mistake in the locked sessions of a request, with its remedy. */
    static Optional<String> mistake(PreparationRequest request, List<PreparationTask> tasks) {
        return new Locked(request, tasks).mistake(tasks);
    }

    private Optional<String> mistake(List<PreparationTask> all) {
        Map<String, Integer> minutes = new LinkedHashMap<>();
        for (int i = 0; i < request.locked().size(); i++) {
            WorkSession session = request.locked().get(i);
            if (!tasks.containsKey(session.task())) {
                return Optional.of("locked (\"" + session.task()
                        + "\") must be a task that the request leads to. Leave it out, or take one of "
                        + all.stream().map(PreparationTask::id).collect(Collectors.joining(", ")) + ".");
            }
            Optional<String> mistake = mistake(session, i);
            if (mistake.isPresent()) {
                return mistake;
            }
            minutes.merge(session.task(), session.minutes(), Integer::sum);
        }
        return minutes.entrySet().stream()
                .filter(entry -> entry.getValue() < task(entry.getKey()).minutes())
                .findFirst()
                .map(entry -> "locked (" + entry.getKey() + ", " + entry.getValue()
                        + " minutes) must hold the whole task of "
                        + task(entry.getKey()).minutes() + " minutes. Lock all of its sessions, or none.");
    }

    private Optional<String> mistake(WorkSession session, int index) {
        RoundAhead before = round(task(session.task()));
        if (session.end().isAfter(before.start())) {
            return rule(session, "must end before \"" + before.name() + "\" starts (" + before.start() + ")");
        }
        for (RoundAhead round : request.rounds()) {
            if (session.start().isBefore(Horizon.end(round)) && round.start().isBefore(session.end())) {
                return rule(session, "must not overlap \"" + round.name() + "\" (" + round.start() + ")");
            }
        }
        for (WorkSession other : request.locked().subList(0, index)) {
            if (session.start().isBefore(other.end()) && other.start().isBefore(session.end())) {
                return rule(session, "must not overlap that of " + other.task() + " (" + other.start() + ")");
            }
        }
        return Optional.empty();
    }

    private PreparationTask task(String id) {
        return Objects.requireNonNull(tasks.get(id), id);
    }

    private RoundAhead round(PreparationTask task) {
        return Objects.requireNonNull(rounds.get(task.before()), task.before());
    }

    private static Optional<String> rule(WorkSession session, String rule) {
        return Optional.of(
                "locked (" + session.task() + ", " + session.start() + ") " + rule + ". Unlock it, or move it.");
    }
}
