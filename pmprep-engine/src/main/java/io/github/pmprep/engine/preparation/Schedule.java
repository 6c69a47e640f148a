package io.github.pmprep.engine.preparation;

import io.github.pmprep.model.preparation.PreparationTask;
import io.github.pmprep.model.preparation.WorkSession;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tasks on quarters: that for the earliest round first, each in the earliest quarters that are open.
 *
 * @param quarters the quarters of each task, by its id
 */
record Schedule(Hours hours, Map<String, BitSet> quarters) {

    /**
     * Places tasks in their order around quarters that are taken.
     *
     * @param deadlines for each round the number of the first quarter that ends after its start
     * @return nothing if a task would end after its round starts
     */
    static Optional<Schedule> of(
            Hours hours, List<PreparationTask> tasks, BitSet taken, Map<String, Integer> deadlines) {
        BitSet open = hours.open(taken);
        Map<String, BitSet> quarters = new LinkedHashMap<>();
        int next = open.nextSetBit(0);
        for (PreparationTask task : tasks) {
            BitSet own = new BitSet();
            for (int left = task.minutes() / Hours.QUARTER; left > 0; left--) {
                if (next < 0 || next >= deadlines.get(task.before())) {
                    return Optional.empty();
                }
                own.set(next);
                next = open.nextSetBit(next + 1);
            }
            quarters.put(task.id(), own);
        }
        return Optional.of(new Schedule(hours, quarters));
    }

    /** Returns every quarter that a task takes. */
    BitSet taken() {
        BitSet all = new BitSet();
        quarters.values().forEach(all::or);
        return all;
    }

    /** Returns the last day of a task. */
    int lastDay(String task) {
        return hours.day(quarters.get(task).length() - 1);
    }

    /** Returns the sessions in order; quarters that follow each other make one. */
    List<WorkSession> sessions() {
        List<WorkSession> sessions = new ArrayList<>();
        quarters.forEach((task, own) -> {
            int first = own.nextSetBit(0);
            while (first >= 0) {
                int last = first;
                while (own.get(last + 1) && hours.joins(last, last + 1)) {
                    last++;
                }
                sessions.add(WorkSession.of(task, hours.start(first), hours.end(last)));
                first = own.nextSetBit(last + 1);
            }
        });
        sessions.sort(Comparator.comparing(WorkSession::start));
        return sessions;
    }

    /** Returns for each round how many quarters end before it starts. */
    static Map<String, Integer> deadlines(Hours hours, Map<String, Instant> rounds) {
        Map<String, Integer> deadlines = new LinkedHashMap<>();
        rounds.forEach((round, start) -> deadlines.put(round, hours.endingBy(start)));
        return deadlines;
    }

    /** Returns for each round how many of the open quarters end before it starts. */
    static Map<String, Integer> room(BitSet open, Map<String, Integer> deadlines) {
        Map<String, Integer> room = new LinkedHashMap<>();
        deadlines.forEach(
                (round, deadline) -> room.put(round, open.get(0, deadline).cardinality()));
        return room;
    }
}
