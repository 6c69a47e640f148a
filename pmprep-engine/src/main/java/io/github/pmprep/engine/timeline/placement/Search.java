package io.github.pmprep.engine.timeline.placement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best plan of one loop by dynamic programming over steps and days.
 *
 * <p>A label is a way to place the first steps. Of two labels that end on the same day, one can be dropped if the other
 * costs no more, leaves the candidate free no later, and remembers days that every later rule likes at least as much:
 * whatever follows the first can follow the second at no higher cost, as all costs add up. So what remains at the end
 * holds a best plan; there is none exactly if nothing remains. The work is linear in the days and in the steps, for a
 * bounded number of labels a day.
 */
public final class Search {

    private Search() {}

    /** Returns the best plan, if there is any. */
    public static Optional<Route> best(Course course) {
        return all(course).best();
    }

    /** Returns the best plan for each day on which the loop can end. */
    public static Routes all(Course course) {
        @Nullable Front[] ends = new Front[course.days.count()];
        Front outreach = new Front();
        outreach.add(new Label(0, 0, 0, course.days.start(0), new int[course.memories], Label.ARRIVAL, 0, null));
        ends[0] = outreach;
        for (int leg = 0; leg < course.legs.size(); leg++) {
            ends = cross(course, leg, ends);
        }
        return new Routes(course, ends);
    }

    private static @Nullable Front[] cross(Course course, int index, @Nullable Front[] ends) {
        Course.Leg leg = course.legs.get(index);
        StageEnd finish = new StageEnd(course, index);
        if (leg.bouts.isEmpty()) {
            new Waiting(course.days, leg).cross(ends, finish);
        } else {
            new Interviews(course, leg).cross(ends, finish);
        }
        return finish.ends();
    }
}
