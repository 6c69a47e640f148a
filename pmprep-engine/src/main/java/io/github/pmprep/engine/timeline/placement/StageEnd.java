package io.github.pmprep.engine.timeline.placement;

import io.github.pmprep.model.loop.DayRange;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Ends a stage: charges the rules about its last day and keeps the labels worth keeping. */
final class StageEnd {

    private final Course course;
    private final Course.Leg leg;
    private final boolean last;
    private final boolean nextMayShareDay;
    private boolean found;
    private final @Nullable Front[] ends;

    StageEnd(Course course, int index) {
        this.course = course;
        this.leg = course.legs.get(index);
        this.last = index == course.legs.size() - 1;
        this.nextMayShareDay = !last && sharesDay(course.legs.get(index + 1).gap);
        this.ends = new Front[course.days.count()];
    }

    private static boolean sharesDay(Course.GapRule gap) {
        return gap.atLeast() == 0 || gap.paid();
    }

    /** Returns whether nothing that may still come is needed. */
    boolean complete() {
        return course.earliestSuffices() && found;
    }

    /** Returns the labels by the day on which the stage ends. */
    @Nullable
    Front[] ends() {
        return ends;
    }

    void addAll(Front front) {
        for (int i = 0; i < front.size(); i++) {
            add(front.get(i));
        }
    }

    void add(Label label) {
        int day = label.day;
        long due = Memories.charge(leg.memory.dueAtEnd(), course.days, label.memory, day);
        if (due < 0) {
            return;
        }
        long high = label.high + due;
        long low = label.low;
        if (last) {
            if (day > course.lastDay) {
                return;
            }
            if (day > course.lastDayForFree) {
                high += Cost.changed(1, (day - course.lastDayForFree) * 1440L);
            }
            low += day * Cost.LENGTH + offLength(day) * Cost.OFF_LENGTH;
        }
        if (course.exceeds(high)) {
            return;
        }
        int[] memory = Memories.note(leg.memory.atEnd(), label.memory, day);
        memory = forget(memory);
        int freeAt = last ? 0 : nextMayShareDay ? label.freeAt : Math.max(label.freeAt, course.days.start(day + 1));
        found = true;
        Front front = ends[day];
        if (front == null) {
            front = new Front();
            ends[day] = front;
        }
        if (front.admits(high, low, freeAt, memory)) {
            front.add(new Label(high, low, day, freeAt, memory, label.step, label.start, label.before));
        }
    }

    private int[] forget(int[] memory) {
        if (leg.memory.forgotten().length == 0) {
            return memory;
        }
        int[] changed = Arrays.copyOf(memory, memory.length);
        for (int place : leg.memory.forgotten()) {
            changed[place] = 0;
        }
        return changed;
    }

    private long offLength(int day) {
        if (course.typicalLength.isEmpty()) {
            return 0;
        }
        DayRange typical = course.typicalLength.get();
        int length = course.days.between(0, day, typical.counting());
        return Math.max(0, Math.max(typical.fewest() - length, length - typical.most()));
    }
}
