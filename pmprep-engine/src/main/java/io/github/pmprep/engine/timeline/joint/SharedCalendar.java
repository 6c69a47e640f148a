package io.github.pmprep.engine.timeline.joint;

import io.github.pmprep.engine.timeline.placement.Course;
import io.github.pmprep.engine.timeline.placement.Route;
import io.github.pmprep.engine.timeline.placement.Routes;
import io.github.pmprep.engine.timeline.placement.Search;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Finds the best plans of several loops that share a calendar.
 *
 * <p>Each loop is given its best days alone; that costs no more than any plan of all. Then the rounds that meet on a day
 * get their starts. Where they do not fit, or only outside the preferred hours, at least one of them has to lie on another
 * day, or the price is paid: the search goes on with each of these cases. The cheapest open case is looked at first, so the
 * first one that fits at its price is the best plan of all, and there is none if no case is left.
 */
public final class SharedCalendar {

    private static final int MOST_CASES = 10_000;

    private static final Comparator<Case> CHEAPEST = Comparator.<Case>comparingLong(open -> open.ends().high)
            .thenComparingInt(open -> open.ends().spread)
            .thenComparingLong(Case::low)
            .thenComparingInt(open -> open.fitted().isEmpty() ? 1 : 0)
            .thenComparingInt(open -> -open.depth());

    private final List<Course> courses;
    private final List<LocalDate> outreaches;
    private final PriorityQueue<Case> open = new PriorityQueue<>(CHEAPEST);
    /** What was considered, as several orders of closing days lead to the same case. */
    private final Set<List<Set<Closed>>> considered = new HashSet<>();
    /** The variants of each loop that were searched, by the days that are closed in them. */
    private final List<Map<Set<Closed>, Variant>> variants = new ArrayList<>();

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

    /** A day on which a round of a loop may not lie, although it could. */
    private record Closed(int stage, int round, int day) {}

    /** A loop with some days closed, and its best plans. */
    private record Variant(Course course, Routes routes) {}

    /** Loops with some days closed to some rounds; fitted once the starts are chosen. */
    private record Case(
            List<Set<Closed>> closed, List<Variant> loops, Ends ends, long low, int depth, List<Route> fitted) {}

    /** Returns the best plans. */
    public Found search() {
        List<Set<Closed>> closed = new ArrayList<>();
        List<Variant> loops = new ArrayList<>();
        for (Course course : courses) {
            variants.add(new HashMap<>());
            closed.add(Set.of());
            loops.add(new Variant(course, Search.all(course)));
        }
        consider(closed, loops, 0);
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
        for (int i = 0; i < chosen.loops().size(); i++) {
            routes.add(chosen.loops().get(i).routes().route(chosen.ends().days[i]));
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
                chosen.closed(),
                chosen.loops(),
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
            int loop = sitting.loop();
            Closed day = new Closed(sitting.stage(), sitting.round(), sitting.day());
            Set<Closed> more = new HashSet<>(parent.closed().get(loop));
            more.add(day);
            List<Set<Closed>> closed = new ArrayList<>(parent.closed());
            closed.set(loop, more);
            if (considered.add(closed)) {
                List<Variant> loops = new ArrayList<>(parent.loops());
                Variant before = loops.get(loop);
                loops.set(loop, variants.get(loop).computeIfAbsent(more, key -> closing(before, day)));
                consider(closed, loops, parent.depth() + 1);
            }
        }
    }

    private static Variant closing(Variant before, Closed closed) {
        Course course = before.course().without(closed.stage(), closed.round(), closed.day());
        return new Variant(course, Search.all(course));
    }

    private void consider(List<Set<Closed>> closed, List<Variant> loops, int depth) {
        if (loops.stream().allMatch(loop -> loop.routes().any())) {
            Ends ends = Ends.choose(loops.stream().map(Variant::routes).toList(), outreaches);
            open.add(new Case(closed, loops, ends, ends.low, depth, List.of()));
        }
    }
}
