package io.github.pmprep.examples.cli;

import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.calendar.Blackout;
import io.github.pmprep.model.calendar.WeeklyWindow;
import io.github.pmprep.model.calendar.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads free hours and days as users write them. */
final class FreeHours {

    private FreeHours() {}

    static Availability availability(String zone, List<String> hours, List<String> blackouts) {
        Availability.Builder availability =
                Availability.builder().zone(Availability.zone(zone)).weekly(windows("hours", hours));
        for (String text : blackouts) {
            String[] ends = text.split("\\.\\.", -1);
            availability.addBlackout(
                    Blackout.ofDays(day("blackout", ends[0]), day("blackout", ends[ends.length - 1]), "not available"));
        }
        return availability.build();
    }

    static LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UserMistake(name + " (\"" + text + "\") must be a day. Write it like 2026-03-02.");
        }
    }

    static List<WeeklyWindow> windows(String name, List<String> texts) {
        List<WeeklyWindow> windows = new ArrayList<>();
        for (String text : texts) {
            int equals = text.indexOf('=');
            String[] ends = text.substring(equals + 1).split("-", -1);
            if (ends.length != 2) {
                throw new UserMistake(
                        name + " (\"" + text + "\") must be two times of day. Write them like 09:00-17:00.");
            }
            Window window = Window.of(ends[0], ends[1]);
            days(name, equals < 0 ? "" : text.substring(0, equals))
                    .forEach(day -> windows.add(WeeklyWindow.of(day, window)));
        }
        return windows;
    }

    private static List<DayOfWeek> days(String name, String text) {
        if (text.isEmpty()) {
            return List.of(
                    DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            if (text.length() >= 3 && day.name().startsWith(text.toUpperCase(Locale.ROOT))) {
                return List.of(day);
            }
        }
        throw new UserMistake(name + " (\"" + text + "\") must be a day of the week. Write it like sat=10:00-12:00.");
    }
}
