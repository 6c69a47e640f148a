package io.github.pmprep.engine.timeline.placement;

import io.github.pmprep.engine.calendar.Days;
import io.github.pmprep.model.loop.DayRange;
import org.jspecify.annotations.Nullable;

/**
 * Carries labels from the end of one stage over the gap to the first day of the next.
 *
 * <p>Beyond the typical gap every further day costs the same for all labels, so the labels that lie that far back are
 * kept in one front that only grows; only the few days within the gap are looked at one by one. That makes the work
 * linear in the number of days. Ask for days in ascending order.
 */
final class Arrivals {

    private final Days days;
    private final Course.GapRule gap;
    private final @Nullable DayRange typical;
    private final @Nullable Front[] ends;
    /** The front of labels far back, their cost reduced by what the days up to a common point cost. */
    private final Front far = new Front();

    private int nextFar;

    Arrivals(Days days, Course.GapRule gap, @Nullable Front[] ends) {
        this.days = days;
        this.gap = gap;
        this.typical = gap.typical().orElse(null);
        this.ends = ends;
    }

    /** Adds to {@code arriving} the labels that can start the next stage on a day. */
    void at(int day, Front arriving) {
        growFar(day);
        for (int i = 0; i < far.size(); i++) {
            Label label = far.get(i);
            offer(label, label.high + distance(0, day) * Cost.GAP, day, arriving);
        }
        for (int end = nextFar; end <= day; end++) {
            Front labels = ends[end];
            if (labels == null || labels.size() == 0) {
                continue;
            }
            long price = price(end, day);
            if (price < 0) {
                return;
            }
            for (int i = 0; i < labels.size(); i++) {
                offer(labels.get(i), labels.get(i).high + price, day, arriving);
            }
        }
    }

    private void growFar(int day) {
        while (nextFar <= day - 2 && isFar(nextFar, day)) {
            Front labels = ends[nextFar];
            if (labels != null) {
                for (int i = 0; i < labels.size(); i++) {
                    remember(labels.get(i), nextFar);
                }
            }
            nextFar++;
        }
    }

    private void remember(Label label, int end) {
        long high = label.high - (distance(0, end) + (typical == null ? 0L : typical.most())) * Cost.GAP;
        if (far.admits(high, label.low, 0, label.memory)) {
            far.add(new Label(high, label.low, end, 0, label.memory, Label.ARRIVAL, 0, label));
        }
    }

    private boolean isFar(int end, int day) {
        return days.between(end, day, gap.counting()) >= gap.atLeast()
                && (typical == null || days.between(end, day, typical.counting()) >= typical.most());
    }

    /** Returns the days between two days in the counting of the typical gap; 0 if nothing is typical. */
    private int distance(int end, int day) {
        return typical == null ? 0 : days.between(end, day, typical.counting());
    }

    /** Returns the price of a gap; negative if it is too short. */
    private long price(int end, int day) {
        int missing = gap.atLeast() - days.between(end, day, gap.counting());
        if (missing > 0 && !gap.paid()) {
            return -1;
        }
        long price = missing > 0 ? Cost.changed(1, missing * 1440L) : 0;
        if (typical != null) {
            int distance = distance(end, day);
            price += Math.max(0, Math.max(typical.fewest() - distance, distance - typical.most())) * Cost.GAP;
        }
        return price;
    }

    private void offer(Label label, long high, int day, Front arriving) {
        int freeAt = Math.max(label.freeAt, days.start(day));
        if (arriving.admits(high, label.low, freeAt, label.memory)) {
            Label origin = label.step == Label.ARRIVAL && label.before != null ? label.before : label;
            arriving.add(new Label(high, label.low, day, freeAt, label.memory, Label.ARRIVAL, 0, origin));
        }
    }
}
