package io.github.pmprep.engine.preparation;

import io.github.pmprep.model.preparation.WorkSession;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Tasks on quarters.
 *
 * @param quarters the quarters of each task, by its id
 */
record Schedule(Hours hours, Map<String, BitSet> quarters) {

    /** Returns the sessions task by task; quarters that follow each other make one. */
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
        return sessions;
    }
}
