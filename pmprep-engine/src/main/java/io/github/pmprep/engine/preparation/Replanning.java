package io.github.pmprep.engine.preparation;

import io.github.pmprep.model.preparation.PreparationNorms;
import io.github.pmprep.model.preparation.PreparationPlan;
import io.github.pmprep.model.preparation.PreparationRequest;
import io.github.pmprep.model.preparation.PreparationTask;
import io.github.pmprep.model.preparation.WorkSession;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Follows a plan: keeps the sessions that the changed request still allows, and gives up those of as few tasks as it takes to
 * be worth as much as a plan from scratch: of none, of one, of two, and then of ever more from the last on.
 */
final class Replanning {

    private final PreparationPlan previous;
    private final PreparationRequest request;
    private final PreparationNorms norms;
    private final List<PreparationTask> tasks;
    private final Map<String, PreparationTask> known;

    Replanning(
            PreparationPlan previous, PreparationRequest request, PreparationNorms norms, List<PreparationTask> tasks) {
        this.previous = previous;
        this.request = request;
        this.norms = norms;
        this.tasks = tasks;
        this.known = tasks.stream().collect(Collectors.toMap(PreparationTask::id, Function.identity()));
    }

    Draft draft() {
        Draft scratch = with(Set.of());
        if (scratch.sessions().equals(previous.sessions())) {
            return scratch;
        }
        List<String> kept = keepable();
        Draft best = with(Set.copyOf(kept));
        if (best.worth() >= scratch.worth()) {
            return best;
        }
        for (int last = kept.size() - 1; last >= 0; last--) {
            Draft draft = without(kept, last, last);
            if (draft.worth() >= scratch.worth()) {
                return draft;
            }
        }
        for (int last = kept.size() - 1; last > 0; last--) {
            for (int other = last - 1; other >= 0; other--) {
                Draft draft = without(kept, other, last);
                if (draft.worth() >= scratch.worth()) {
                    return draft;
                }
            }
        }
        for (int size = kept.size() - 3; size > 0; size--) {
            Draft draft = with(Set.copyOf(kept.subList(0, size)));
            if (draft.worth() >= scratch.worth()) {
                return draft;
            }
        }
        return scratch;
    }

    private Draft without(List<String> kept, int one, int other) {
        Set<String> left = new HashSet<>(kept);
        left.remove(kept.get(one));
        left.remove(kept.get(other));
        return with(left);
    }

    private Draft with(Set<String> kept) {
        List<WorkSession> fixed = new ArrayList<>(request.locked());
        previous.sessions().stream()
                .filter(session -> kept.contains(session.task()))
                .forEach(fixed::add);
        return Draft.of(request, norms, tasks, fixed);
    }

    /** Returns the tasks whose sessions all lie in open time before their round, in the order of the plan before. */
    private List<String> keepable() {
        Hours hours = Hours.of(
                request,
                request.locked(),
                norms.mostMinutesPerDay(),
                request.minutesPerWeek().orElse(norms.minutesPerWeek()));
        Map<String, Integer> deadlines = Draft.deadlines(request, hours);
        BitSet taken = new BitSet();
        List<String> kept = new ArrayList<>();
        for (PreparationTask task : previous.tasks()) {
            BitSet own = quarters(hours, task);
            boolean stays = known.containsKey(task.id())
                    && !request.done().contains(task.id())
                    && request.locked().stream()
                            .noneMatch(session -> session.task().equals(task.id()))
                    && own.cardinality() * Hours.QUARTER == task.minutes()
                    && own.length() <= deadlines.get(known.get(task.id()).before());
            BitSet with = (BitSet) taken.clone();
            with.or(own);
            if (stays && own.stream().allMatch(quarter -> hours.holds(with, hours.day(quarter)))) {
                taken.or(own);
                kept.add(task.id());
            }
        }
        return kept;
    }

    private BitSet quarters(Hours hours, PreparationTask task) {
        BitSet own = new BitSet();
        for (WorkSession session : previous.sessionsOf(task.id())) {
            for (int quarter = 0; quarter < hours.count(); quarter++) {
                if (!hours.start(quarter).isBefore(session.start())
                        && !hours.end(quarter).isAfter(session.end())) {
                    own.set(quarter);
                }
            }
        }
        return own;
    }
}
