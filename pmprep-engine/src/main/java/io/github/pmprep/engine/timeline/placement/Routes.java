package io.github.pmprep.engine.timeline.placement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The best plan of a loop for each day on which it can end. Immutable. */
public final class Routes {

    private final Course course;
    private final @Nullable Front[] ends;

    Routes(Course course, @Nullable Front[] ends) {
        this.course = course;
        this.ends = ends;
    }

    /** Returns how many days there are. */
    public int days() {
        return ends.length;
    }

    /** Returns whether the loop can end on a day. */
    public boolean endsOn(int day) {
        Front front = ends[day];
        return front != null && front.size() > 0;
    }

    /** Returns whether there is any plan. */
    public boolean any() {
        for (int day = 0; day < ends.length; day++) {
            if (endsOn(day)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the leading part of the cost of the best plan that ends on a day on which it can. */
    public long high(int day) {
        return label(day).high;
    }

    /** Returns the rest of the cost of the best plan that ends on a day on which it can. */
    public long low(int day) {
        return label(day).low;
    }

    /** Returns the best plan that ends on a day on which it can. */
    public Route route(int day) {
        return Route.of(course, label(day));
    }

    /** Returns the best plan, if there is any; of two that cost the same, the one that ends first. */
    public Optional<Route> best() {
        int best = -1;
        for (int day = 0; day < ends.length; day++) {
            if (endsOn(day)
                    && (best < 0 || high(day) < high(best) || high(day) == high(best) && low(day) < low(best))) {
                best = day;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(route(best));
    }

    private Label label(int day) {
        Front front = ends[day];
        if (front == null || front.size() == 0) {
            throw new IllegalStateException("No plan ends on day " + day + ".");
        }
        return front.get(0);
    }
}
