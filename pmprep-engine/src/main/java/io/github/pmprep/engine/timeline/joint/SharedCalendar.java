package io.github.pmprep.engine.timeline.joint;

import io.github.pmprep.engine.timeline.placement.Course;
import io.github.pmprep.engine.timeline.placement.Route;
import io.github.pmprep.engine.timeline.placement.Routes;
import io.github.pmprep.engine.timeline.placement.Search;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Finds the best plans of several loops that share a calendar.
 *
 * <p>Each loop is planned alone; that costs no more than any plan of all. Where two rounds meet, at most one of the loops
 * can have that moment, so the search goes on twice: with the moment taken from the one, and from the other. The cheapest
 * open case is looked at first, so the first one without a meeting is the best plan of all, and there is none if no case is
 * left. Of cases that cost the same, the one with the most moments decided comes first.
 */
public final class SharedCalendar {

    private static final int MOST_CASES = 50_000;

    private final List<Course> courses;
    private final List<LocalDate> outreaches;

    /** Creates a search over compiled loops and their days of outreach. */
    public SharedCalendar(List<Course> courses, List<LocalDate> outreaches) {
        this.courses = List.copyOf(courses);
        this.outreaches = List.copyOf(outreaches);
    }

    /**
     * What the search found.
     *
     * @param routes the plan of each loop; empty if there is none
     * @param spread the days between the first and the last end
     * @param proven whether the search was carried to its end
     */
    public record Found(List<Route> routes, int spread, boolean proven) {}

    private record Case(List<Routes> routes, int[][] taken, Ends ends, int decided) {}

    private static final Comparator<Case> CHEAPEST = Comparator.<Case>comparingLong(open -> open.ends().high)
            .thenComparingInt(open -> open.ends().spread)
            .thenComparingLong(open -> open.ends().low)
            .thenComparingInt(open -> -open.decided());

    /** Returns the best plans. */
    public Found search() {
        PriorityQueue<Case> open = new PriorityQueue<>(CHEAPEST);
        int[][] nothing = new int[courses.size()][0];
        consider(open, courses.stream().map(Search::all).toList(), nothing, 0);
        for (int cases = 0; cases < MOST_CASES; cases++) {
            Case cheapest = open.poll();
            if (cheapest == null) {
                return new Found(List.of(), 0, true);
            }
            List<Route> routes = routes(cheapest);
            Optional<Meeting> meeting = Meeting.first(routes);
            if (meeting.isEmpty()) {
                return new Found(routes, cheapest.ends().spread, true);
            }
            split(open, cheapest, meeting.get().loop(), meeting.get().epochMinute());
            split(open, cheapest, meeting.get().otherLoop(), meeting.get().epochMinute());
        }
        return new Found(List.of(), 0, false);
    }

    private void split(PriorityQueue<Case> open, Case parent, int loop, long epochMinute) {
        int[] moments = Arrays.copyOf(parent.taken()[loop], parent.taken()[loop].length + 1);
        moments[moments.length - 1] = Meeting.minute(courses.get(loop).days(), epochMinute);
        int[][] taken = parent.taken().clone();
        taken[loop] = moments;
        List<Routes> routes = new ArrayList<>(parent.routes());
        routes.set(loop, Search.all(courses.get(loop).without(moments)));
        consider(open, routes, taken, parent.decided() + 1);
    }

    private void consider(PriorityQueue<Case> open, List<Routes> routes, int[][] taken, int decided) {
        if (routes.stream().allMatch(all -> all.best().isPresent())) {
            open.add(new Case(routes, taken, Ends.choose(routes, outreaches), decided));
        }
    }

    private static List<Route> routes(Case chosen) {
        List<Route> routes = new ArrayList<>();
        for (int i = 0; i < chosen.routes().size(); i++) {
            routes.add(chosen.routes().get(i).route(chosen.ends().days[i]));
        }
        return routes;
    }
}
