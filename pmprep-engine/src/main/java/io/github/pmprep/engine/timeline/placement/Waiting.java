package io.github.pmprep.engine.timeline.placement;

import io.github.pmprep.engine.calendar.Days;
import io.github.pmprep.model.loop.DayRange;
import org.jspecify.annotations.Nullable;

/**
 * Carries labels across a stage without an appointment. Its days are the company's: it starts within its typical gap, or
 * as soon as the minimum gap allows if nothing is typical, and it lasts as long as its range says, or until the next
 * working day where it has to end on one.
 */
final class Waiting {

    private final Days days;
    private final Course.Leg leg;
    private final StageStart start;

    Waiting(Days days, Course.Leg leg) {
        this.days = days;
        this.leg = leg;
        this.start = new StageStart(days, leg);
    }

    void cross(@Nullable Front[] ends, StageEnd finish) {
        Front started = new Front();
        for (int end = 0; end < ends.length; end++) {
            Front labels = ends[end];
            if (labels == null) {
                continue;
            }
            int first = firstDay(end);
            int last = lastFirstDay(end, first);
            for (int day = first; day <= last && day < days.count(); day++) {
                started.clear();
                for (int i = 0; i < labels.size(); i++) {
                    start.offer(labels.get(i), day, started);
                }
                pass(day, started, finish);
                if (finish.complete()) {
                    return;
                }
            }
        }
    }

    private int firstDay(int end) {
        int day = leg.noSoonerPaid ? end : Math.max(end, leg.noSooner);
        while (day < days.count()
                && (days.between(end, day, leg.gap.counting()) < leg.gap.atLeast()
                        || leg.gap.typical().isPresent()
                                && isShort(leg.gap.typical().get(), end, day))) {
            day++;
        }
        return day;
    }

    private int lastFirstDay(int end, int first) {
        if (leg.gap.typical().isEmpty() || first >= days.count()) {
            return first;
        }
        DayRange typical = leg.gap.typical().get();
        int last = first;
        while (last + 1 < days.count() && days.between(end, last + 1, typical.counting()) <= typical.most()) {
            last++;
        }
        return last;
    }

    private boolean isShort(DayRange range, int from, int to) {
        return days.between(from, to, range.counting()) < range.fewest();
    }

    /** Lets the days of a wait pass: as many as it takes, and on to the next working day if it must end on one. */
    private void pass(int firstDay, Front started, StageEnd finish) {
        boolean found = false;
        for (int day = firstDay; day < days.count(); day++) {
            if (isShort(leg.length, firstDay, day) || leg.endsOnWorkingDay && !days.worksOn(day)) {
                continue;
            }
            int over = days.between(firstDay, day, leg.length.counting()) - leg.length.most();
            if (over > 0 && found) {
                return;
            }
            found = true;
            for (int i = 0; i < started.size(); i++) {
                Label label = started.get(i);
                finish.add(new Label(
                        label.high + Math.max(0, over) * Cost.GAP,
                        label.low,
                        day,
                        Math.max(label.freeAt, days.start(day)),
                        label.memory,
                        leg.firstStep,
                        firstDay,
                        label.before == null ? label : label.before));
            }
            if (over > 0) {
                return;
            }
        }
    }
}
