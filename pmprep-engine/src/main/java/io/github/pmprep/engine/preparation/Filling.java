package io.github.pmprep.engine.preparation;

import io.github.pmprep.model.preparation.PreparationTask;
import io.github.pmprep.model.preparation.TaskKind;
import io.github.pmprep.model.preparation.TaskValue;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Places tasks by one walk over the free quarters. At each open stretch it takes a rehearsal that is due; otherwise the first
 * task, in the order of rounds, that the stretch holds whole; otherwise it leaves the stretch, so that no task is split.
 *
 * <p>None of this may cost a task: a step is taken only if the tasks that are left still fit before their rounds, each
 * into the earliest quarters. Where no step does, or no later stretch holds it whole, the first task is split, which always
 * leaves room for the others.
 */
final class Filling {

    private final Hours hours;
    private final Map<String, Integer> deadlines;
    private final Map<String, Integer> covered;
    private final Rehearsals rehearsals;
    private final Budget budget;
    private final BitSet taken = new BitSet();
    private final Map<String, BitSet> quarters = new LinkedHashMap<>();
    private final List<PreparationTask> waiting = new ArrayList<>();

    /**
     * Prepares.
     *
     * @param deadlines for each round, in their order, how many quarters end before it starts
     * @param covered for rounds whose first stories stay where they are, how many quarters end before they do
     */
    Filling(Hours hours, Map<String, Integer> deadlines, Map<String, Integer> covered, Rehearsals rehearsals) {
        this.hours = hours;
        this.deadlines = deadlines;
        this.covered = covered;
        this.rehearsals = rehearsals;
        this.budget = hours.budget();
    }

    /** Returns the quarters of each task that was placed, by its id. */
    Map<String, BitSet> quarters() {
        return quarters;
    }

    /** Returns for each round how many quarters are open before it. */
    Map<String, Integer> room() {
        Map<String, Integer> room = new LinkedHashMap<>();
        Budget rest = budget.copy();
        int open = 0;
        int at = 0;
        for (Map.Entry<String, Integer> deadline : deadlines.entrySet()) {
            open += openBetween(at, deadline.getValue(), rest);
            at = Math.max(at, deadline.getValue());
            room.put(deadline.getKey(), open);
        }
        return room;
    }

    /** Returns whether more tasks, in the order of their rounds, fit beside those that are placed already. */
    boolean holds(List<PreparationTask> tasks) {
        return holdsFrom(0, tasks, budget.copy());
    }

    /**
     * Places tasks beside those that are placed already.
     *
     * @param tasks tasks in the order of their rounds, which all fit before them
     */
    void place(List<PreparationTask> tasks) {
        waiting.addAll(tasks);
        int next = 0;
        while (next < hours.count()) {
            int run = run(next);
            if (run == 0) {
                next++;
                continue;
            }
            Optional<PreparationTask> rehearsal = rehearsal(next, run);
            next = rehearsal.isPresent()
                    ? take(rehearsal.get(), next, left(rehearsal.get()))
                    : withoutRehearsal(next, run);
        }
    }

    private int withoutRehearsal(int next, int run) {
        for (int i = 0; i < waiting.size(); i++) {
            PreparationTask task = waiting.get(i);
            if (left(task) <= run && isReady(task, next) && (i == 0 || leavesRoom(task, next))) {
                return take(task, next, left(task));
            }
        }
        boolean mayWait = waiting.isEmpty() || left(waiting.get(0)) <= longestRunFor(waiting.get(0), next + run);
        if (mayWait && holdsFrom(next + run, waiting, budget.copy())) {
            return next + run;
        }
        return take(waiting.get(0), next, Math.min(run, left(waiting.get(0))));
    }

    private int longestRunFor(PreparationTask task, int first) {
        int longest = 0;
        int next = first;
        while (next < deadline(task)) {
            int run = Math.min(run(next), deadline(task) - next);
            longest = Math.max(longest, run);
            next += Math.max(1, run);
        }
        return longest;
    }

    private Optional<PreparationTask> rehearsal(int next, int run) {
        return rehearsals.due(
                hours.day(next),
                task -> left(task) <= run && next + left(task) <= deadline(task) && leavesRoom(task, next));
    }

    /** Returns how many open quarters follow each other without a gap. */
    private int run(int first) {
        int most = budget.left(hours.day(first));
        int count = 0;
        while (count < most
                && first + count < hours.count()
                && !taken.get(first + count)
                && (count == 0 || hours.joins(first + count - 1, first + count))) {
            count++;
        }
        return count;
    }

    private int take(PreparationTask task, int first, int count) {
        BitSet own = quarters.computeIfAbsent(task.id(), id -> new BitSet());
        int day = hours.day(first);
        own.set(first, first + count);
        taken.set(first, first + count);
        budget.use(day, count);
        if (left(task) == 0) {
            waiting.remove(task);
            rehearsals.follow(task.id(), day);
        }
        return first + count;
    }

    private int deadline(PreparationTask task) {
        return deadlines.getOrDefault(task.before(), 0);
    }

    private int left(PreparationTask task) {
        BitSet own = quarters.get(task.id());
        return task.minutes() / Hours.QUARTER - (own == null ? 0 : own.cardinality());
    }

    private boolean isReady(PreparationTask task, int next) {
        return task.kind() != TaskKind.MOCK
                || next >= covered.getOrDefault(task.before(), 0)
                        && waiting.stream()
                                .noneMatch(other -> other.value() == TaskValue.COVERAGE
                                        && other.before().equals(task.before()));
    }

    private boolean leavesRoom(PreparationTask task, int next) {
        int count = left(task);
        if (next + count > deadline(task)) {
            return false;
        }
        Budget rest = budget.copy();
        rest.use(hours.day(next), count);
        List<PreparationTask> others = new ArrayList<>(waiting);
        others.remove(task);
        return holdsFrom(next + count, others, rest);
    }

    /** Returns whether tasks fit before their rounds when only quarters from one on are open; uses up the rest of the budget. */
    private boolean holdsFrom(int next, List<PreparationTask> tasks, Budget rest) {
        int spare = 0;
        int at = next;
        int index = 0;
        for (Map.Entry<String, Integer> deadline : deadlines.entrySet()) {
            spare += openBetween(at, deadline.getValue(), rest);
            at = Math.max(at, deadline.getValue());
            int before = index;
            while (index < tasks.size() && tasks.get(index).before().equals(deadline.getKey())) {
                spare -= left(tasks.get(index++));
            }
            if (spare < 0 && index > before) {
                return false;
            }
        }
        return true;
    }

    private int openBetween(int first, int end, Budget rest) {
        int open = 0;
        int at = first;
        while (at < end) {
            int day = hours.day(at);
            int until = Math.min(end, hours.endOfDay(day));
            int here = Math.max(
                    0,
                    Math.min(rest.left(day), until - at - taken.get(at, until).cardinality()));
            rest.use(day, here);
            open += here;
            at = until;
        }
        return open;
    }
}
