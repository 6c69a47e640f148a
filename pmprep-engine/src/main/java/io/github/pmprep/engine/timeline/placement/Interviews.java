package io.github.pmprep.engine.timeline.placement;

import io.github.pmprep.engine.calendar.Days;
import io.github.pmprep.model.loop.DayCount;
import org.jspecify.annotations.Nullable;

/** Carries labels across a block of interviews: over the gap to its first day, then through its rounds. */
final class Interviews {

    private final Course course;
    private final Days days;
    private final Course.Leg leg;
    private final StageStart start;
    private final Front sources = new Front();

    Interviews(Course course, Course.Leg leg) {
        this.course = course;
        this.days = course.days;
        this.leg = leg;
        this.start = new StageStart(days, leg);
    }

    void cross(@Nullable Front[] ends, StageEnd finish) {
        Arrivals arrivals = new Arrivals(days, leg.gap, ends);
        Openings first = leg.bouts.get(0).openings();
        Front arriving = new Front();
        Front started = new Front();
        for (int day = leg.noSoonerPaid ? 0 : leg.noSooner; day < days.count(); day++) {
            if (!first.any(day)) {
                continue;
            }
            arriving.clear();
            started.clear();
            arrivals.at(day, arriving);
            for (int i = 0; i < arriving.size(); i++) {
                start.offer(arriving.get(i), day, started);
            }
            if (started.size() > 0) {
                sit(day, started, finish);
            }
            if (finish.complete()) {
                return;
            }
        }
    }

    /** Places the rounds of a block whose first round lies on a day. */
    private void sit(int firstDay, Front started, StageEnd finish) {
        int lastDay = lastDayOfBlock(firstDay);
        @Nullable Front[] before = new Front[lastDay - firstDay + 1];
        before[0] = started;
        for (int i = 0; i < leg.bouts.size(); i++) {
            @Nullable Front[] after = new Front[before.length];
            int last = i == 0 ? firstDay : lastDay;
            for (int day = firstDay; day <= last; day++) {
                if (leg.bouts.get(i).openings().any(day)) {
                    Front here = gather(before, firstDay, day);
                    if (here.size() > 0) {
                        after[day - firstDay] = place(i, day, here);
                    }
                }
            }
            before = after;
        }
        for (Front front : before) {
            if (front != null) {
                finish.addAll(front);
            }
        }
    }

    private int lastDayOfBlock(int firstDay) {
        if (leg.splitFree) {
            return days.count() - 1;
        }
        int last = firstDay;
        while (last + 1 < days.count()
                && days.between(firstDay, last + 1, DayCount.BUSINESS) < leg.splitOverDays
                && leg.splitOverDays > 1) {
            last++;
        }
        return last;
    }

    /** Returns the labels that can go on with a round on a day: those of the same day and those of days before. */
    private Front gather(@Nullable Front[] before, int firstDay, int day) {
        int here = day - firstDay;
        sources.clear();
        for (int i = 0; i <= here; i++) {
            Front labels = before[i];
            for (int k = 0; labels != null && k < labels.size(); k++) {
                Label label = labels.get(k);
                int freeAt = Math.max(label.freeAt, days.start(day));
                if (sources.admits(label.high, label.low, freeAt, label.memory)) {
                    sources.add(label);
                }
            }
        }
        return sources;
    }

    private Front place(int index, int day, Front here) {
        Course.Bout bout = leg.bouts.get(index);
        Openings openings = bout.openings();
        Front placed = new Front();
        int until = openings.firstOf(day + 1);
        for (int i = 0; i < here.size(); i++) {
            Label label = here.get(i);
            for (int k = openings.firstOf(day); k < until; k++) {
                int start = openings.start(k);
                if (start < label.freeAt) {
                    continue;
                }
                long high = label.high + openings.high(k);
                long low = label.low + openings.low(k, day);
                int freeAt = start + bout.occupied();
                if (!course.exceeds(high) && placed.admits(high, low, freeAt, label.memory)) {
                    placed.add(new Label(high, low, day, freeAt, label.memory, leg.firstStep + index, start, label));
                }
                if (openings.earlierIsBetter()) {
                    break;
                }
            }
        }
        return placed;
    }
}
