package io.github.pmprep.engine.timeline.placement;

import io.github.pmprep.engine.timeline.calendar.Days;

/** A plan as the search found it: the start of every round and the days of every stage, by their place in the loop. Immutable. */
public final class Route {

    private final Course course;
    private final long high;
    private final long low;
    private final int[][] starts;
    private final int[] firstDays;
    private final int[] lastDays;

    Route(Course course, Label end) {
        this.course = course;
        this.high = end.high;
        this.low = end.low;
        int legs = course.legs.size();
        this.starts = new int[legs][];
        this.firstDays = new int[legs];
        this.lastDays = new int[legs];
        int leg = legs - 1;
        for (Label label = end; label != null; label = label.before) {
            if (label.step == Label.ARRIVAL) {
                continue;
            }
            while (label.step < course.legs.get(leg).firstStep) {
                leg--;
            }
            read(label, leg);
        }
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
