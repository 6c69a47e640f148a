package io.github.pmprep.engine.calendar;

import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.calendar.Blackout;
import io.github.pmprep.model.calendar.DayException;
import io.github.pmprep.model.calendar.WeeklyWindow;
import io.github.pmprep.model.calendar.Window;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns availabilities into stretches of minutes, over the days of a plan and one day on either side (zones differ).
 * Immutable.
 */
public final class FreeTime {

    private final LocalDate first;
    private final Days days;

    /** Prepares for the days of a plan. */
    public FreeTime(Days days) {
        this.days = days;
        this.first = days.date(0).minusDays(1);
    }

    /** Returns the stretches of the weekly windows and of the exceptions that replace them on their dates. */
    public Intervals windows(ZoneId zone, Collection<WeeklyWindow> weekly, Collection<DayException> exceptions) {
        LocalClock clock = days.clock().in(zone);
        List<List<Window>> byDay = new ArrayList<>();
        for (int day = 0; day <= 7; day++) {
            byDay.add(new ArrayList<>());
        }
        weekly.forEach(window -> byDay.get(window.day().getValue()).add(window.window()));
        byDay.forEach(windows -> windows.sort(Comparator.comparing(Window::start)));
        Map<LocalDate, DayException> byDate = new HashMap<>();
        exceptions.forEach(exception -> byDate.put(exception.date(), exception));
        boolean sameZone = days.clock().follows(zone);
        int weekday = first.getDayOfWeek().getValue() - 1;
        Intervals.Collector collector = new Intervals.Collector();
        for (int day = -1; day <= days.count(); day++) {
            List<Window> windows = byDay.get((weekday + day + 1) % 7 + 1);
            DayException exception = byDate.isEmpty() ? null : byDate.get(days.date(day));
            if (exception != null) {
                windows = exception.windows().stream()
                        .sorted(Comparator.comparing(Window::start))
                        .toList();
            }
            boolean simple = sameZone && day >= 0 && day < days.count() && days.regular(day);
            for (Window window : windows) {
                if (simple) {
                    int start = days.start(day);
                    collector.add(start + minuteOfDay(window.start(), 0), start + minuteOfDay(window.end(), 1440));
                } else {
                    LocalDate date = days.date(day);
                    collector.add(startOf(window, date, clock), endOf(window, date, clock));
                }
            }
        }
        return collector.collected();
    }

    /** Returns every minute but those of the dates of some exceptions, where only their windows count. */
    public Intervals allBut(ZoneId zone, Collection<DayException> exceptions) {
        LocalClock clock = days.clock().in(zone);
        Intervals all = Intervals.of(-2 * 1440, days.start(days.count()) + 2 * 1440);
        for (DayException exception : exceptions) {
            all = all.minus(Intervals.of(
                            clock.firstMinuteOf(exception.date()),
                            clock.firstMinuteOf(exception.date().plusDays(1))))
                    .union(windows(zone, List.of(), List.of(exception)));
        }
        return all;
    }

    /** Returns the minutes that a blackout takes. */
    public Intervals taken(ZoneId zone, Blackout blackout) {
        LocalClock clock = days.clock().in(zone);
        return Intervals.of(
                clock.earliest(blackout.start().truncatedTo(ChronoUnit.MINUTES)), clock.latest(blackout.end()));
    }

    /** Returns the whole availability: windows and exceptions, less the blackouts. */
    public Intervals of(Availability availability) {
        Intervals free = windows(availability.zone(), availability.weekly(), availability.exceptions());
        for (Blackout blackout : availability.blackouts()) {
            free = free.minus(taken(availability.zone(), blackout));
        }
        return free;
    }

    private static int minuteOfDay(LocalTime time, int midnight) {
        int minute = time.toSecondOfDay() / 60;
        return minute == 0 ? midnight : minute;
    }

    private static int startOf(Window window, LocalDate date, LocalClock clock) {
        return clock.earliest(LocalDateTime.of(date, window.start()));
    }

    private static int endOf(Window window, LocalDate date, LocalClock clock) {
        return window.end().equals(LocalTime.MIDNIGHT)
                ? clock.firstMinuteOf(date.plusDays(1))
                : clock.latest(LocalDateTime.of(date, window.end()));
    }
}
