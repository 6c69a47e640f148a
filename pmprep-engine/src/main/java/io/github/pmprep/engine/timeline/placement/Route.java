package io.github.pmprep.engine.timeline.placement;

import io.github.pmprep.engine.calendar.Days;

/** A plan as the search found it: the start of every round and the days of every stage, by their place in the loop. Immutable. */
public final class Route {

    private final Course course;
    private final long high;
    private final long low;
    private final int[][] starts;
    private final int[] firstDays;
    private final int[] lastDays;

    private Route(Course course, long high, long low, int[][] starts, int[] firstDays, int[] lastDays) {
        this.course = course;
        this.high = high;
        this.low = low;
        this.starts = starts;
        this.firstDays = firstDays;
        this.lastDays = lastDays;
    }

    static Route of(Course course, Label end) {
        int legs = course.legs.size();
        Route route = new Route(course, end.high, end.low, new int[legs][], new int[legs], new int[legs]);
        int leg = legs - 1;
        for (Label label = end; label != null; label = label.before) {
            if (label.step == Label.ARRIVAL) {
                continue;
            }
            while (label.step < course.legs.get(leg).firstStep) {
                leg--;
            }
            route.read(label, leg);
        }
        return route;
    }

    private void read(Label label, int leg) {
        Course.Leg stage = course.legs.get(leg);
        if (stage.bouts.isEmpty()) {
            starts[leg] = new int[0];
            firstDays[leg] = label.start;
            lastDays[leg] = label.day;
            return;
        }
        if (starts[leg] == null) {
            starts[leg] = new int[stage.bouts.size()];
            lastDays[leg] = label.day;
        }
        starts[leg][label.step - stage.firstStep] = label.start;
        firstDays[leg] = label.day;
    }

    /** Returns the same plan with other starts on the same days, and some more rounds outside the preferred hours. */
    public Route with(int[][] others, int moreDisliked) {
        return new Route(course, high, low + moreDisliked * Cost.WISH, others, firstDays, lastDays);
    }

    /** Returns a copy of the starts, by stage and round. */
    public int[][] starts() {
        int[][] copy = new int[starts.length][];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = starts[i].clone();
        }
        return copy;
    }

    /** Returns the day of a round. */
    public int day(int stage, int round) {
        return course.days.dayAt(starts[stage][round]);
    }

    /** Returns every start that a round could have on its day, in ascending order. */
    public int[] choices(int stage, int round) {
        Openings openings = course.legs.get(stage).bouts.get(round).openings();
        int day = day(stage, round);
        int[] choices = new int[openings.firstOf(day + 1) - openings.firstOf(day)];
        for (int i = 0; i < choices.length; i++) {
            choices[i] = openings.start(openings.firstOf(day) + i);
        }
        return choices;
    }

    /** Returns which of the {@link #choices} lie outside the preferred hours. */
    public boolean[] disliked(int stage, int round) {
        Openings openings = course.legs.get(stage).bouts.get(round).openings();
        int first = openings.firstOf(day(stage, round));
        boolean[] disliked = new boolean[choices(stage, round).length];
        for (int i = 0; i < disliked.length; i++) {
            disliked[i] = openings.disliked(first + i);
        }
        return disliked;
    }

    /** Returns how many minutes from its start a round keeps free of rounds of its own loop. */
    public int occupied(int stage, int round) {
        return course.legs.get(stage).bouts.get(round).occupied();
    }

    /** Returns the days over which the loop is planned. */
    public Days days() {
        return course.days;
    }

    /** Returns how many rounds a stage has. */
    public int rounds(int stage) {
        return starts[stage].length;
    }

    /** Returns the start of a round. */
    public int start(int stage, int round) {
        return starts[stage][round];
    }

    /** Returns the length of a round in minutes. */
    public int minutes(int stage, int round) {
        return course.legs.get(stage).bouts.get(round).minutes();
    }

    /** Returns how many minutes from its start a round keeps free of rounds of other loops. */
    public int claimed(int stage, int round) {
        return course.legs.get(stage).bouts.get(round).claimed();
    }

    /** Returns how many stages there are. */
    public int stages() {
        return firstDays.length;
    }

    /** Returns the first day of a stage. */
    public int firstDay(int stage) {
        return firstDays[stage];
    }

    /** Returns the last day of a stage. */
    public int lastDay(int stage) {
        return lastDays[stage];
    }

    /** Returns the leading part of the cost. */
    public long high() {
        return high;
    }

    /** Returns the rest of the cost. */
    public long low() {
        return low;
    }
}
