package io.github.pmprep.examples.calendars;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.github.pmprep.model.calendar.BusinessCalendar;
import java.time.LocalDate;
import java.time.Year;
import java.util.TreeSet;

/** Turns the public holidays that jollyday knows into a business calendar. */
public final class Holidays {

    private Holidays() {}

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
            manager.getHolidays(Year.of(year), parts).forEach(holiday -> dates.add(holiday.getDate()));
        }
        return BusinessCalendar.builder().id(id).holidays(dates).build();
    }
}
