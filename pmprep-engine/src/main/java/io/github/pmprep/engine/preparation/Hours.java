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
import java.util.Collection;

/**
 * The candidate's free quarter hours before the last round, and how many of them a day and a calendar week may take. Immutable.
 *
 * <p>Quarters are numbered in the order of time. Those that are taken count against the day and the week in which they
 * lie; the earliest of the others are open until the day or the week is full. As days nest in weeks, no other choice has more
 * open quarters before any moment.
 */
final class Hours {

    static final int QUARTER = 15;

    private static final long NANOS_OF_A_MINUTE = 60_000_000_000L;

    private final Days days;
    private final Intervals free;
    private final int[] starts;
    private final int[] dayOf;
    private final int[] endsOfDays;
    private final int[] usedOfDay;
    private final int mostADay;
    private final int mostAWeek;

    private Hours(Days days, Intervals free, int[] starts, int[] dayOf, int[] usedOfDay, int mostADay, int mostAWeek) {
        this.days = days;
        this.free = free;
        this.starts = starts;
        this.dayOf = dayOf;
        this.endsOfDays = new int[usedOfDay.length];
        for (int quarter = 0; quarter < dayOf.length; quarter++) {
            endsOfDays[dayOf[quarter]] = quarter + 1;
        }
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
            Instant end = Horizon.end(round);
            free = free.minus(stretch(days, round.start(), end));
        }
        int[] used = new int[count];
        for (WorkSession session : fixed) {
            free = free.minus(stretch(days, session.start(), session.end()));
            add(session, days, used);
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
        return new Hours(days, free, starts, dayOf, used, minutesPerDay / QUARTER, minutesPerWeek / QUARTER);
    }

    /** Returns the minutes that a stretch of time touches. */
    private static Intervals stretch(Days days, Instant start, Instant end) {
        return Intervals.of(days.clock().minute(start), days.clock().minute(end.plusNanos(NANOS_OF_A_MINUTE - 1)));
    }

    private static void add(WorkSession session, Days days, int[] used) {
        int day = days.dayAt(days.clock().minute(session.start()));
        if (day >= 0 && day < used.length) {
            used[day] += (session.minutes() + QUARTER - 1) / QUARTER;
        }
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

    /** Returns the number of the first quarter after a day. */
    int endOfDay(int day) {
        return endsOfDays[day];
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
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] + QUARTER <= minute) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the day of a moment, counted from the first day of the plan. */
    int dayAt(Instant moment) {
        return days.dayAt(days.clock().minute(moment));
    }

    /** Returns what of the budgets is left on each day and in each seven days. */
    Budget budget() {
        return budget(usedOfDay);
    }

    private Budget budget(int[] used) {
        int daysBefore = days.date(0).getDayOfWeek().getValue() - 1;
        return new Budget(used, daysBefore, mostADay, mostAWeek);
    }

    /** Returns whether sessions lie in free time and, all together, within the budgets. */
    boolean hold(Collection<WorkSession> sessions) {
        int[] used = usedOfDay.clone();
        for (WorkSession session : sessions) {
            int start = days.clock().minute(session.start());
            if (free.covered(start, start + session.minutes()) < session.minutes()) {
                return false;
            }
            add(session, days, used);
        }
        Budget budget = budget(used);
        return sessions.stream().allMatch(session -> budget.left(dayAt(session.start())) >= 0);
    }
}
