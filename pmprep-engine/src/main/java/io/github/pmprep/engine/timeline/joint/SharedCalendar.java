package io.github.pmprep.engine.timeline.joint;

import io.github.pmprep.engine.timeline.placement.Course;
import io.github.pmprep.engine.timeline.placement.Route;
import io.github.pmprep.engine.timeline.placement.Routes;
import io.github.pmprep.engine.timeline.placement.Search;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Finds the best plans of several loops that share a calendar.
 *
 * <p>Each loop is given its best days alone; that costs no more than any plan of all. Then the rounds that meet on a day
 * get their starts. Where they do not fit, or only outside the preferred hours, at least one of them has to lie on another
 * day, or the price is paid: the search goes on with each of these cases. The cheapest open case is looked at first, so the
 * first one that fits at its price is the best plan of all, and there is none if no case is left.
 */
public final class SharedCalendar {

    private static final int MOST_CASES = 20_000;

    private static final Comparator<Case> CHEAPEST = Comparator.<Case>comparingLong(open -> open.ends().high)
            .thenComparingInt(open -> open.ends().spread)
            .thenComparingLong(Case::low)
            .thenComparingInt(open -> open.fitted().isEmpty() ? 1 : 0)
            .thenComparingInt(open -> -open.depth());

    private final List<Course> courses;
    private final List<LocalDate> outreaches;
    private final PriorityQueue<Case> open = new PriorityQueue<>(CHEAPEST);

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

    /** Loops with some days closed to some rounds; fitted once the starts are chosen. */
    private record Case(
            List<Course> courses, List<Routes> routes, Ends ends, long low, int depth, List<Route> fitted) {}

    /** Returns the best plans. */
    public Found search() {
        consider(courses, courses.stream().map(Search::all).toList(), 0);
        for (int cases = 0; cases < MOST_CASES; cases++) {
            Case cheapest = open.poll();
            if (cheapest == null) {
                return new Found(List.of(), 0, true);
            }
            if (!cheapest.fitted().isEmpty()) {
                return new Found(cheapest.fitted(), cheapest.ends().spread, true);
            }
            fit(cheapest);
        }
        return new Found(List.of(), 0, false);
    }

    private void fit(Case chosen) {
        List<Route> routes = new ArrayList<>();
        for (int i = 0; i < chosen.routes().size(); i++) {
            routes.add(chosen.routes().get(i).route(chosen.ends().days[i]));
        }
        Starts starts = new Starts(routes);
        for (List<Sitting> group : Sitting.groups(Sitting.of(routes))) {
            Packing packing = new Packing(group);
            if (packing.extra() == Packing.IMPOSSIBLE) {
                split(chosen, needed(group, Packing.IMPOSSIBLE));
                return;
            }
            starts.set(group, packing);
            if (packing.extra() > 0) {
                split(chosen, needed(group, packing.extra()));
            }
        }
        open.add(new Case(
                chosen.courses(),
                chosen.routes(),
                chosen.ends(),
                chosen.low() + starts.price(),
                chosen.depth(),
                starts.routes()));
    }

    /** Returns as few rounds of a group as have the same trouble with each other. */
    private static List<Sitting> needed(List<Sitting> group, int extra) {
        List<Sitting> needed = new ArrayList<>(group);
        for (Sitting sitting : group) {
            List<Sitting> fewer = new ArrayList<>(needed);
            fewer.remove(sitting);
            if (new Packing(fewer).extra() == extra) {
                needed = fewer;
            }
        }
        return needed;
    }

    /** Opens one case for each of some rounds, in which it lies on another day. */
    private void split(Case parent, List<Sitting> sittings) {
        for (Sitting sitting : sittings) {
            List<Course> changed = new ArrayList<>(parent.courses());
            List<Routes> routes = new ArrayList<>(parent.routes());
            int loop = sitting.loop();
            changed.set(loop, changed.get(loop).without(sitting.stage(), sitting.round(), sitting.day()));
            routes.set(loop, Search.all(changed.get(loop)));
            consider(changed, routes, parent.depth() + 1);
        }
    }

    private void consider(List<Course> loops, List<Routes> routes, int depth) {
        if (routes.stream().allMatch(Routes::any)) {
            Ends ends = Ends.choose(routes, outreaches);
            open.add(new Case(loops, routes, ends, ends.low, depth, List.of()));
        }
    }
}
