package io.github.pmprep.engine.calendar;

import io.github.pmprep.model.calendar.BusinessCalendar;
import io.github.pmprep.model.loop.DayCount;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days of a plan, numbered from 0, in one zone; moments are minutes since the start of day 0. Immutable. */
public final class Days {

    private static final int MINUTES_OF_A_DAY = 1440;

    private final LocalDate first;
    private final LocalClock clock;
    private final int[] starts;
    private final boolean[] working;
    private final int[] workingBefore;

    /** Numbers {@code count} days from {@code first} on. */
    public Days(LocalDate first, int count, ZoneId zone, BusinessCalendar calendar) {
        this.first = first;
        this.clock = LocalClock.countingFrom(first, zone);
        this.starts = new int[count + 1];
        this.working = new boolean[count];
        this.workingBefore = new int[count + 1];
        boolean[] weekend = new boolean[8];
        calendar.weekend().forEach(day -> weekend[day.getValue()] = true);
        int weekday = first.getDayOfWeek().getValue();
        for (int day = 0; day < count; day++) {
            working[day] = !weekend[(weekday + day - 1) % 7 + 1];
        }
        for (LocalDate holiday : calendar.holidays()) {
            long day = holiday.toEpochDay() - first.toEpochDay();
            if (day >= 0 && day < count) {
                working[(int) day] = false;
            }
        }
        for (int day = 0; day < count; day++) {
            workingBefore[day + 1] = workingBefore[day] + (working[day] ? 1 : 0);
        }
        fillStarts();
    }

    /** Fills in the starts of the days, looking at the clock only where it changes. */
    private void fillStarts() {
        int day = 0;
        while (day < starts.length) {
            starts[day] = clock.firstMinuteOf(first.plusDays(day));
            int change = clock.nextChangeAfter(starts[day]);
            while (day + 1 < starts.length && starts[day] + MINUTES_OF_A_DAY <= change) {
                starts[day + 1] = starts[day] + MINUTES_OF_A_DAY;
                day++;
            }
            day++;
        }
    }

    /** Returns the clock of the zone. */
    public LocalClock clock() {
        return clock;
    }

    /** Returns how many days there are. */
    public int count() {
        return working.length;
    }

    /** Returns the date of a day. */
    public LocalDate date(int day) {
        return first.plusDays(day);
    }

    /** Returns the number of a date; negative or not below {@link #count()} for a date outside. */
    public int dayOf(LocalDate date) {
        return Math.toIntExact(date.toEpochDay() - first.toEpochDay());
    }

    /** Returns the day in which a moment lies; negative or not below {@link #count()} for a moment outside. */
    public int dayAt(int minute) {
        return dayOf(clock.shownAt(minute).toLocalDate());
    }

    /** Returns the first minute of a day; {@code day} may be {@link #count()}. */
    public int start(int day) {
        return starts[day];
    }

    /** Returns whether the company works on a day. */
    public boolean worksOn(int day) {
        return working[day];
    }

    /** Returns the days from one day to a later one: the days after {@code earlier}, up to and with {@code later}. */
    public int between(int earlier, int later, DayCount counting) {
        return counting == DayCount.CALENDAR ? later - earlier : workingBefore[later + 1] - workingBefore[earlier + 1];
    }

    /**
     * Returns the day that lies an offset after another, or before it if the offset is negative; may lie outside.
     * Business days are counted without the day itself: two business days before a Monday is the Thursday before.
     */
    public int shift(int day, int offset, DayCount counting) {
        if (counting == DayCount.CALENDAR) {
            return day + offset;
        }
        int step = Integer.signum(offset);
        int at = day;
        for (int left = Math.abs(offset); left > 0; ) {
            at += step;
            if (at < 0 || at >= count()) {
                return at + step * left;
            }
            if (working[at]) {
                left--;
            }
        }
        return at;
    }

    /** Returns whether a day has 24 hours, so that minutes on the clock are minutes since its start. */
    public boolean regular(int day) {
        return starts[day + 1] - starts[day] == MINUTES_OF_A_DAY;
    }

    /** Returns the minute of the local day that the clock shows at a moment of a day. */
    public int minuteOnClock(int day, int minute) {
        if (regular(day)) {
            return minute - starts[day];
        }
        return clock.shownAt(minute).toLocalTime().toSecondOfDay() / 60;
    }
}
