package io.github.pmprep.engine.preparation;

import io.github.pmprep.model.preparation.PreparationNorms;
import io.github.pmprep.model.preparation.PreparationPlan;
import io.github.pmprep.model.preparation.PreparationRequest;
import io.github.pmprep.model.preparation.PreparationTask;
import io.github.pmprep.model.preparation.RoundAhead;
import io.github.pmprep.model.preparation.TaskValue;
import io.github.pmprep.model.preparation.WorkSession;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Follows a plan: keeps the sessions that the changed request still allows, and gives up those of as few tasks as it takes to
 * be worth as much as a plan from scratch: of none, of one, of two, and then of ever more from the last on. What repeats a
 * task that is given up may go with it.
 */
final class Replanning {

    private final PreparationPlan previous;
    private final PreparationRequest request;
    private final PreparationNorms norms;
    private final List<PreparationTask> tasks;
    private final Map<String, PreparationTask> known;
    private final Map<String, RoundAhead> rounds;
    private final Set<String> settled;

    Replanning(
            PreparationPlan previous, PreparationRequest request, PreparationNorms norms, List<PreparationTask> tasks) {
        this.previous = previous;
        this.request = request;
        this.norms = norms;
        this.tasks = tasks;
        this.known = tasks.stream().collect(Collectors.toMap(PreparationTask::id, Function.identity()));
        this.rounds = Horizon.rounds(request).stream().collect(Collectors.toMap(RoundAhead::id, Function.identity()));
        this.settled = new HashSet<>(request.done());
        request.locked().forEach(session -> settled.add(session.task()));
    }

    Draft draft() {
        Draft scratch = with(previous, Set.of());
        if (scratch.sessions().equals(previous.sessions())) {
            return scratch;
        }
        return completed(keeping(keepable(), scratch.worth()).orElse(scratch));
    }

    private Optional<Draft> keeping(List<String> kept, long worth) {
        Optional<Draft> all = without(kept, Set.of(), worth);
        if (all.isPresent()) {
            return all;
        }
        for (int last = kept.size() - 1; last >= 0; last--) {
            Optional<Draft> draft = without(kept, Set.of(kept.get(last)), worth);
            if (draft.isPresent()) {
                return draft;
            }
        }
        for (int last = kept.size() - 1; last > 0; last--) {
            for (int other = last - 1; other >= 0; other--) {
                Optional<Draft> draft = without(kept, Set.of(kept.get(other), kept.get(last)), worth);
                if (draft.isPresent()) {
                    return draft;
                }
            }
        }
        for (int size = kept.size() - 3; size > 0; size--) {
            Optional<Draft> draft = without(kept, new HashSet<>(kept.subList(size, kept.size())), worth);
            if (draft.isPresent()) {
                return draft;
            }
        }
        return Optional.empty();
    }

    /** Returns the draft that gives up some tasks, if need be with what repeats them, if it is worth enough and in order. */
    private Optional<Draft> without(List<String> kept, Set<String> given, long worth) {
        Set<String> left = new LinkedHashSet<>(kept);
        left.removeAll(given);
        Set<String> followed = new LinkedHashSet<>();
        for (String task : left) {
            if (known(task).after().stream().allMatch(first -> followed.contains(first) || settled.contains(first))) {
                followed.add(task);
            }
        }
        return made(left, worth).or(() -> left.equals(followed) ? Optional.empty() : made(followed, worth));
    }

    private Optional<Draft> made(Set<String> kept, long worth) {
        Draft draft = with(previous, kept);
        return Optional.of(draft)
                .filter(made -> made.worth() >= worth && inOrder(made, kept) && keepsDistances(made, kept));
    }

    /** Returns whether what stays still keeps its distance from what it repeats, if that moves. */
    private boolean keepsDistances(Draft draft, Set<String> kept) {
        Hours hours = Draft.hours(request, norms, request.locked());
        for (String id : kept) {
            PreparationTask task = known(id);
            int round = hours.dayAt(roundStart(task));
            for (String first : task.after()) {
                int previousDay = lastDay(draft.sessionsOf(first), hours);
                if (!kept.contains(first)
                        && !settled.contains(first)
                        && !Rehearsals.keepsDistance(lastDay(draft.sessionsOf(id), hours), previousDay, round)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean inOrder(Draft draft, Set<String> kept) {
        Set<String> fixed = new HashSet<>(kept);
        fixed.addAll(settled);
        return new Sequence(draft.tasks().stream().map(task -> known(task.id())).toList(), draft.sessions())
                .keeps(kept, fixed);
    }

    /** Adds what still fits beside a draft, until nothing does; so a plan that follows it unchanged is the same. */
    private Draft completed(Draft draft) {
        Draft done = draft;
        Draft more = with(done);
        while (!more.sessions().equals(done.sessions())) {
            done = more;
            more = with(done);
        }
        return done;
    }

    private Draft with(Draft draft) {
        return Draft.of(request, norms, tasks, draft.sessions());
    }

    private Draft with(PreparationPlan plan, Set<String> kept) {
        List<WorkSession> fixed = new ArrayList<>(request.locked());
        plan.sessions().stream()
                .filter(session -> kept.contains(session.task()))
                .forEach(fixed::add);
        return Draft.of(request, norms, tasks, fixed);
    }

    /** Returns the tasks whose sessions all lie in free time before their round, in the order of the plan before. */
    private List<String> keepable() {
        Hours hours = Draft.hours(request, norms, request.locked());
        List<WorkSession> sessions = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (PreparationTask before : previous.tasks()) {
            PreparationTask task = known.get(before.id());
            if (task == null || settled.contains(task.id())) {
                continue;
            }
            List<WorkSession> own = previous.sessionsOf(task.id());
            List<WorkSession> with = new ArrayList<>(sessions);
            with.addAll(own);
            int minutes = own.stream().mapToInt(WorkSession::minutes).sum();
            boolean inTime = !own.get(own.size() - 1).end().isAfter(roundStart(task));
            if (minutes == task.minutes() && inTime && keepsDistance(task, hours) && hours.hold(with)) {
                sessions = with;
                kept.add(task.id());
            }
        }
        return kept;
    }

    /** Returns whether a rehearsal keeps the distance from what it repeats where that was; what is done was done in time. */
    private boolean keepsDistance(PreparationTask task, Hours hours) {
        int round = hours.dayAt(roundStart(task));
        return task.value() != TaskValue.FLUENCY
                || task.after().stream()
                        .filter(first -> !request.done().contains(first))
                        .allMatch(first -> Rehearsals.keepsDistance(
                                lastDay(previous.sessionsOf(task.id()), hours),
                                lastDay(sessionsOf(first), hours),
                                round));
    }

    private PreparationTask known(String task) {
        return Objects.requireNonNull(known.get(task), task);
    }

    private Instant roundStart(PreparationTask task) {
        return Objects.requireNonNull(rounds.get(task.before()), task.before()).start();
    }

    private List<WorkSession> sessionsOf(String task) {
        List<WorkSession> locked = request.locked().stream()
                .filter(session -> session.task().equals(task))
                .toList();
        return locked.isEmpty() ? previous.sessionsOf(task) : locked;
    }

    /** Returns the last day of sessions; before all days if there is none. */
    private static int lastDay(List<WorkSession> sessions, Hours hours) {
        return sessions.stream()
                .mapToInt(session -> hours.dayAt(session.start()))
                .max()
                .orElse(-1);
    }
}
