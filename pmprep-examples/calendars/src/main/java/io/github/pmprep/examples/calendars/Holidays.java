package io.github.pmprep.examples.calendars;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.github.pmprep.model.calendar.BusinessCalendar;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;

/** Turns the public holidays that jollyday knows into a business calendar. */
public final class Holidays {

    private Holidays() {}

    /**
     * Returns the calendar of a country or of a part of it, named as {@code us}, {@code us-ca} or {@code de-by}.
     *
     * @param code the code of the country, and of the parts from large to small
     * @param firstYear the first year
     * @param lastYear the last year, included
     * @throws IllegalArgumentException if jollyday knows no such country or part
     */
    public static BusinessCalendar ofCode(String code, int firstYear, int lastYear) {
        String[] words = code.toLowerCase(Locale.ROOT).split("-", -1);
        HolidayCalendar country = Arrays.stream(HolidayCalendar.values())
                .filter(known -> known.getId().equalsIgnoreCase(words[0]))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("holidays (\"" + code
                        + "\") must name a country that jollyday knows. Write it like us, us-ca or de-by."));
        String[] parts = Arrays.copyOfRange(words, 1, words.length);
        CalendarHierarchy place =
                HolidayManager.getInstance(ManagerParameters.create(country)).getCalendarHierarchy();
        for (String part : parts) {
            CalendarHierarchy child = place.getChildren().get(part);
            if (child == null) {
                throw new IllegalArgumentException("holidays (\"" + code
                        + "\") must name a part that jollyday knows. Choose" + " one of "
                        + String.join(", ", new TreeSet<>(place.getChildren().keySet())) + ", or none.");
            }
            place = child;
        }
        return of(country, String.join("-", words), firstYear, lastYear, parts);
    }

    /**
     * Returns the calendar of a country, or of a part of it, over some years.
     *
     * <pre>{@code
     * Holidays.of(HolidayCalendar.UNITED_STATES, "us-ca", 2026, 2027, "ca")
     * }</pre>
     *
     * @param country the country
     * @param id the id of the business calendar
     * @param firstYear the first year
     * @param lastYear the last year, included
     * @param parts the parts of the country, from large to small, as jollyday writes them; none for the whole country
     */
    public static BusinessCalendar of(
            HolidayCalendar country, String id, int firstYear, int lastYear, String... parts) {
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(country));
        TreeSet<LocalDate> dates = new TreeSet<>();
        for (int year = firstYear; year <= lastYear; year++) {
            manager.getHolidays(Year.of(year), parts).stream()
                    .filter(holiday -> holiday.getType() != HolidayType.OBSERVANCE)
                    .forEach(holiday -> dates.add(holiday.getDate()));
        }
        return BusinessCalendar.builder().id(id).holidays(dates).build();
    }
}
