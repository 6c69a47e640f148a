package io.github.pmprep.engine.timeline.repair;

import io.github.pmprep.engine.calendar.Days;
import io.github.pmprep.engine.calendar.FreeTime;
import io.github.pmprep.engine.calendar.Intervals;
import io.github.pmprep.engine.calendar.LocalClock;
import io.github.pmprep.engine.timeline.placement.Route;
import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.calendar.Blackout;
import io.github.pmprep.model.calendar.BusinessCalendar;
import io.github.pmprep.model.calendar.DayException;
import io.github.pmprep.model.calendar.WeeklyWindow;
import io.github.pmprep.model.calendar.Window;
import io.github.pmprep.model.timeline.InterviewerWindows;
import io.github.pmprep.model.timeline.LoopRequest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Opens the time that a found plan uses although it is not free. */
final class CalendarAmender {

    private final Route route;
    private final Days days;
    private final FreeTime freeTime;

    CalendarAmender(Route route) {
        this.route = route;
        this.days = route.days();
        this.freeTime = new FreeTime(days);
    }

    /** Opens windows for the rounds that lie outside the candidate's windows. */
    Amendment openWindows(Amendment so) {
        Amendment amended = so;
        for (RouteRounds.Placed placed : RouteRounds.of(so.request(), route)) {
            Availability availability = amended.request().availability();
            Intervals windows = freeTime.windows(availability.zone(), availability.weekly(), availability.exceptions());
            int missing = placed.end() - placed.start() - windows.covered(placed.start(), placed.end());
            if (missing > 0 && !held(amended.request(), placed)) {
                amended = amended.own(
                        LoopRequest.builder()
                                .from(amended.request())
                                .availability(opened(availability, placed, days.clock()))
                                .build(),
                        "Open a window " + when(placed, days.clock()) + " for \""
                                + placed.round().name() + "\", " + missing + " minutes more than is free",
                        hours(missing));
            }
        }
        return amended;
    }

    /** Takes the rounds that lie in a blackout out of it. */
    Amendment cutBlackout(Amendment so, String blackoutText) {
        Amendment amended = so;
        List<Blackout> within = new ArrayList<>(so.request().availability().blackouts().stream()
                .filter(blackout -> blackout.toString().equals(blackoutText))
                .toList());
        for (RouteRounds.Placed placed : RouteRounds.of(so.request(), route)) {
            Availability availability = amended.request().availability();
            List<Blackout> blackouts = new ArrayList<>();
            for (Blackout blackout : availability.blackouts()) {
                blackouts.addAll(
                        within.contains(blackout)
                                ? rest(blackout, shown(placed.start()), shown(placed.end()))
                                : List.of(blackout));
            }
            boolean cut = !blackouts.equals(availability.blackouts());
            within.addAll(blackouts.stream()
                    .filter(blackout -> !availability.blackouts().contains(blackout))
                    .toList());
            if (cut && !held(amended.request(), placed)) {
                amended = amended.own(
                        LoopRequest.builder()
                                .from(amended.request())
                                .availability(Availability.builder()
                                        .from(availability)
                                        .blackouts(blackouts)
                                        .build())
                                .build(),
                        "Be free " + when(placed, days.clock()) + " for \""
                                + placed.round().name() + "\", in spite of " + blackoutText,
                        hours(placed.end() - placed.start()));
            }
        }
        return amended;
    }

    /** Opens windows of the interviewer of a round. */
    Amendment openInterviewer(Amendment so, String round) {
        for (RouteRounds.Placed placed : RouteRounds.of(so.request(), route)) {
            for (InterviewerWindows windows : so.request().interviewers()) {
                if (!placed.round().id().equals(round) || !windows.round().equals(round)) {
                    continue;
                }
                Availability availability = windows.availability();
                if (freeTime.of(availability).covered(placed.start(), placed.end()) == placed.end() - placed.start()) {
                    continue;
                }
                LocalClock clock = days.clock().in(availability.zone());
                List<InterviewerWindows> interviewers =
                        new ArrayList<>(so.request().interviewers());
                interviewers.set(
                        interviewers.indexOf(windows),
                        InterviewerWindows.builder()
                                .round(round)
                                .availability(opened(availability, placed, clock))
                                .build());
                return so.asked(
                        LoopRequest.builder()
                                .from(so.request())
                                .interviewers(interviewers)
                                .build(),
                        "Ask for an interviewer for \"" + placed.round().name() + "\" " + when(placed, days.clock()),
                        hours(placed.end() - placed.start()));
            }
        }
        return so;
    }

    /** Makes working days of the days off that the plan uses. */
    Amendment workOn(Amendment so) {
        Amendment amended = so;
        for (RouteRounds.Placed placed : RouteRounds.of(so.request(), route)) {
            LocalDate date = shown(placed.start()).toLocalDate();
            BusinessCalendar calendar = amended.request().calendar();
            if (calendar.worksOn(date) || settled(amended.request(), placed)) {
                continue;
            }
            BusinessCalendar changed = BusinessCalendar.builder()
                    .from(calendar)
                    .weekend(calendar.weekend().stream()
                            .filter(day -> day != date.getDayOfWeek())
                            .toList())
                    .holidays(calendar.holidays().stream()
                            .filter(day -> !day.equals(date))
                            .toList())
                    .build();
            amended = amended.asked(
                    LoopRequest.builder()
                            .from(amended.request())
                            .calendar(changed)
                            .build(),
                    "Ask for \"" + placed.round().name() + "\" on " + date + ", a day off",
                    1);
        }
        return amended;
    }

    private static boolean held(LoopRequest request, RouteRounds.Placed placed) {
        return request.fixedRounds().stream()
                .anyMatch(fixed ->
                        fixed.held() && fixed.round().equals(placed.round().id()));
    }

    private static boolean settled(LoopRequest request, RouteRounds.Placed placed) {
        return request.fixedRounds().stream()
                .anyMatch(fixed -> fixed.round().equals(placed.round().id()));
    }

    /** Returns an availability with one more window, on a date that keeps those it has. */
    private static Availability opened(Availability availability, RouteRounds.Placed placed, LocalClock clock) {
        LocalDateTime start = clock.shownAt(placed.start());
        LocalDateTime end = clock.shownAt(placed.end());
        Availability changed = availability;
        for (LocalDate date = start.toLocalDate(); date.atStartOfDay().isBefore(end); date = date.plusDays(1)) {
            LocalTime first = date.equals(start.toLocalDate()) ? start.toLocalTime() : LocalTime.MIDNIGHT;
            LocalTime last = date.equals(end.toLocalDate()) ? end.toLocalTime() : LocalTime.MIDNIGHT;
            changed = withWindow(changed, date, Window.of(first, last));
        }
        return changed;
    }

    private static Availability withWindow(Availability availability, LocalDate date, Window window) {
        List<Window> windows = new ArrayList<>(availability.exceptions().stream()
                .filter(exception -> exception.date().equals(date))
                .findFirst()
                .map(DayException::windows)
                .orElseGet(() -> availability.weekly().stream()
                        .filter(weekly -> weekly.day() == date.getDayOfWeek())
                        .map(WeeklyWindow::window)
                        .toList()));
        windows.add(window);
        List<DayException> exceptions = new ArrayList<>(availability.exceptions());
        exceptions.removeIf(exception -> exception.date().equals(date));
        exceptions.add(DayException.builder().date(date).windows(windows).build());
        return Availability.builder().from(availability).exceptions(exceptions).build();
    }

    /** Returns what is left of a blackout without a stretch. */
    private static List<Blackout> rest(Blackout blackout, LocalDateTime start, LocalDateTime end) {
        if (!blackout.start().isBefore(end) || !start.isBefore(blackout.end())) {
            return List.of(blackout);
        }
        List<Blackout> rest = new ArrayList<>();
        if (blackout.start().isBefore(start)) {
            rest.add(Blackout.builder().from(blackout).end(start).build());
        }
        if (end.isBefore(blackout.end())) {
            rest.add(Blackout.builder().from(blackout).start(end).build());
        }
        return rest;
    }

    private static String when(RouteRounds.Placed placed, LocalClock clock) {
        LocalDateTime start = clock.shownAt(placed.start());
        return "on " + start.toLocalDate() + " from " + start.toLocalTime() + " to "
                + clock.shownAt(placed.end()).toLocalTime();
    }

    private LocalDateTime shown(int minute) {
        return days.clock().shownAt(minute);
    }

    private static int hours(int minutes) {
        return (minutes + 59) / 60;
    }
}
