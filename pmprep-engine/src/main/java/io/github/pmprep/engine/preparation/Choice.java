package io.github.pmprep.engine.preparation;

import io.github.pmprep.model.preparation.PreparationTask;
import io.github.pmprep.model.preparation.TaskValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The most valuable tasks that can all be done by their rounds.
 *
 * <p>Work may be interrupted between quarters, so a set of tasks can be done if and only if, for every round, the tasks up to
 * that round take no more quarters than are open before it. Over tasks in the order of their rounds, the best value for
 * each number of used quarters follows from the one before (Lawler and Moore, Management Science 16, 1969): exact, in time
 * proportional to tasks times quarters.
 */
final class Choice {

    private static final int BITS_OF_A_VALUE = 15;
    private static final List<TaskValue> WEIGHED =
            List.of(TaskValue.COVERAGE, TaskValue.WEAKNESS, TaskValue.ROUND, TaskValue.DEPTH);

    private Choice() {}

    /** Returns whether tasks of a value are chosen among here; the others take what is left. */
    static boolean weighs(TaskValue value) {
        return WEIGHED.contains(value);
    }

    /** Returns the worth of a task: any weight of a more important value beats all weight of the less important ones. */
    static long worth(PreparationTask task) {
        int rank = WEIGHED.size() - 1 - WEIGHED.indexOf(task.value());
        return (long) task.weight() << BITS_OF_A_VALUE * rank;
    }

    /**
     * Chooses.
     *
     * @param tasks the tasks to choose among, in the order of their rounds
     * @param room for each round the quarters that are open before it
     */
    static List<PreparationTask> of(List<PreparationTask> tasks, Map<String, Integer> room) {
        int most = room.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        long[] best = new long[most + 1];
        boolean[][] takes = new boolean[tasks.size()][most + 1];
        for (int i = 0; i < tasks.size(); i++) {
            PreparationTask task = tasks.get(i);
            int quarters = task.minutes() / Hours.QUARTER;
            long worth = worth(task);
            for (int used = room.getOrDefault(task.before(), 0); used >= quarters; used--) {
                if (best[used - quarters] + worth > best[used]) {
                    best[used] = best[used - quarters] + worth;
                    takes[i][used] = true;
                }
            }
            for (int used = room.getOrDefault(task.before(), 0) + 1; used <= most; used++) {
                best[used] = Math.max(best[used], best[used - 1]);
            }
        }
        return chosen(tasks, room, takes, most);
    }

    private static List<PreparationTask> chosen(
            List<PreparationTask> tasks, Map<String, Integer> room, boolean[][] takes, int most) {
        List<PreparationTask> chosen = new ArrayList<>();
        int used = most;
        for (int i = tasks.size() - 1; i >= 0; i--) {
            used = Math.min(used, room.getOrDefault(tasks.get(i).before(), 0));
            if (takes[i][used]) {
                chosen.add(0, tasks.get(i));
                used -= tasks.get(i).minutes() / Hours.QUARTER;
            }
        }
        return chosen;
    }
}
