package io.github.pmprep.engine.preparation;

import io.github.pmprep.engine.calendar.Days;
import io.github.pmprep.engine.calendar.FreeTime;
import io.github.pmprep.engine.calendar.Intervals;
import io.github.pmprep.model.calendar.BusinessCalendar;
import io.github.pmprep.model.preparation.PreparationRequest;
import io.github.pmprep.model.preparation.RoundAhead;
import io.github.pmprep.model.preparation.WorkSession;
import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;

/**
 * The candidate's free quarter hours before the last round, and how many of them a day and seven days may take. Immutable.
 *
 * <p>Quarters are numbered in the order of time. Those that are taken count against the day and the week in which they
 * lie; the earliest of the others are open until the day or the week is full. As days nest in weeks, no other choice has more
 * open quarters before any moment.
 */
final class Hours {

    static final int QUARTER = 15;

    private static final int DAYS_OF_A_WEEK = 7;

    private final Days days;
    private final int[] starts;
    private final int[] dayOf;
    private final int[] usedOfDay;
    private final int mostADay;
    private final int mostAWeek;

    private Hours(Days days, int[] starts, int[] dayOf, int[] usedOfDay, int mostADay, int mostAWeek) {
        this.days = days;
        this.starts = starts;
        this.dayOf = dayOf;
        this.usedOfDay = usedOfDay;
        this.mostADay = mostADay;
        this.mostAWeek = mostAWeek;
    }

    /** Returns the hours of a request, less sessions that stay where they are. */
    static Hours of(PreparationRequest request, Collection<WorkSession> fixed, int minutesPerDay, int minutesPerWeek) {
        LocalDate last = Horizon.lastDay(request);
        int count = Math.max(1, (int) (last.toEpochDay() - request.today().toEpochDay()) + 1);
        Days days = new Days(request.today(), count, request.availability().zone(), BusinessCalendar.mondayToFriday());
        Intervals free = new FreeTime(days)
                .of(request.availability())
                .intersect(Intervals.of(0, days.clock().minute(Horizon.end(request))));
        for (RoundAhead round : request.rounds()) {
            Instant end = round.end().orElse(round.start());
            free = free.minus(Intervals.of(
                    days.clock().minute(round.start()), days.clock().minute(end)));
        }
        int[] used = new int[count];
        for (WorkSession session : fixed) {
            int start = days.clock().minute(session.start());
            free = free.minus(Intervals.of(start, days.clock().minute(session.end())));
            int day = days.dayAt(start);
            if (day >= 0 && day < count) {
                used[day] += (session.minutes() + QUARTER - 1) / QUARTER;
            }
        }
        int[] starts = new int[quarters(free)];
        int[] dayOf = new int[starts.length];
        int size = 0;
        for (int stretch = 0; stretch < free.count(); stretch++) {
            for (int at = free.start(stretch); at + QUARTER <= free.end(stretch); at += QUARTER) {
                starts[size] = at;
                dayOf[size++] = days.dayAt(at);
            }
        }
        return new Hours(days, starts, dayOf, used, minutesPerDay / QUARTER, minutesPerWeek / QUARTER);
    }

    private static int quarters(Intervals free) {
        int quarters = 0;
        for (int stretch = 0; stretch < free.count(); stretch++) {
            quarters += (free.end(stretch) - free.start(stretch)) / QUARTER;
        }
        return quarters;
    }

    /** Returns how many quarters there are. */
    int count() {
        return starts.length;
    }

    /** Returns the day of a quarter, counted from the first day of the plan. */
    int day(int quarter) {
        return dayOf[quarter];
    }

    LocalDate date(int quarter) {
        return days.date(dayOf[quarter]);
    }

    Instant start(int quarter) {
        return days.clock().instant(starts[quarter]);
    }

    Instant end(int quarter) {
        return days.clock().instant(starts[quarter] + QUARTER);
    }

    /** Returns whether a quarter follows another without a gap. */
    boolean joins(int quarter, int next) {
        return starts[next] == starts[quarter] + QUARTER && dayOf[next] == dayOf[quarter];
    }

    /** Returns how many quarters end by a moment. */
    int endingBy(Instant moment) {
        int minute = days.clock().minute(moment);
        int count = 0;
        while (count < starts.length && starts[count] + QUARTER <= minute) {
            count++;
        }
        return count;
    }

    /** Returns the day of a moment, counted from the first day of the plan. */
    int dayAt(Instant moment) {
        return days.dayAt(days.clock().minute(moment));
    }

    /** Returns the open quarters when some are taken; absent quarters are taken or beyond what a day or a week may hold. */
    BitSet open(BitSet taken) {
        int[] ofDay = usedOfDay.clone();
        int[] ofWeek = new int[ofDay.length / DAYS_OF_A_WEEK + 1];
        for (int day = 0; day < ofDay.length; day++) {
            ofWeek[day / DAYS_OF_A_WEEK] += ofDay[day];
        }
        taken.stream().forEach(quarter -> {
            ofDay[dayOf[quarter]]++;
            ofWeek[dayOf[quarter] / DAYS_OF_A_WEEK]++;
        });
        BitSet open = new BitSet(starts.length);
        for (int quarter = 0; quarter < starts.length; quarter++) {
            int day = dayOf[quarter];
            int week = day / DAYS_OF_A_WEEK;
            if (!taken.get(quarter) && ofDay[day] < mostADay && ofWeek[week] < mostAWeek) {
                open.set(quarter);
                ofDay[day]++;
                ofWeek[week]++;
            }
        }
        return open;
    }

    /** Returns whether a day and its week hold no more than they may when some quarters are taken. */
    boolean holds(BitSet taken, int day) {
        int ofDay = usedOfDay[day];
        int ofWeek = 0;
        int week = day / DAYS_OF_A_WEEK;
        for (int other = week * DAYS_OF_A_WEEK;
                other < Math.min(usedOfDay.length, (week + 1) * DAYS_OF_A_WEEK);
                other++) {
            ofWeek += usedOfDay[other];
        }
        for (int quarter = taken.nextSetBit(0); quarter >= 0; quarter = taken.nextSetBit(quarter + 1)) {
            ofDay += dayOf[quarter] == day ? 1 : 0;
            ofWeek += dayOf[quarter] / DAYS_OF_A_WEEK == week ? 1 : 0;
        }
        return ofDay <= mostADay && ofWeek <= mostAWeek;
    }
}
