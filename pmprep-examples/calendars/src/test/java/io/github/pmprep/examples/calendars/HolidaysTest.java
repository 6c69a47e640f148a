package io.github.pmprep.examples.calendars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.focus_shift.jollyday.core.HolidayCalendar;
import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.calendar.BusinessCalendar;
import io.github.pmprep.model.calendar.Window;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.PlacedRound;
import io.github.pmprep.model.timeline.Timeline;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The holidays of a country")
class HolidaysTest {

    private static final BusinessCalendar GERMANY = Holidays.of(HolidayCalendar.GERMANY, "de", 2026, 2026);

    @Test
    @DisplayName("become days on which the company does not work")
    void holidays() {
        assertFalse(GERMANY.worksOn(LocalDate.parse("2026-05-14")));
    }

    @Test
    @DisplayName("are found by the code of a part of the country too")
    void ofPart() {
        assertFalse(Holidays.ofCode("de-by", 2026, 2026).worksOn(LocalDate.parse("2026-01-06")));
    }

    @Test
    @DisplayName("of a part count in no other")
    void notElsewhere() {
        assertTrue(Holidays.ofCode("de-be", 2026, 2026).worksOn(LocalDate.parse("2026-01-06")));
    }

    @Test
    @DisplayName("are asked for by a country that exists")
    void unknownCountry() {
        assertEquals(
                "holidays (\"xx\") must name a country that jollyday knows. Write it like us, us-ca or de-by.",
                assertThrows(IllegalArgumentException.class, () -> Holidays.ofCode("xx", 2026, 2026))
                        .getMessage());
    }

    @Test
    @DisplayName("are asked for by a part that exists")
    void unknownPart() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Holidays.ofCode("de-xx", 2026, 2026))
                .getMessage()
                .startsWith("holidays (\"de-xx\") must name a part that jollyday knows. Choose one of bb, be, "));
    }

    @Test
    @DisplayName("keep rounds and decisions off them")
    void planned() {
        PmPrep prep = PmPrep.load();
        Timeline timeline = prep.timelines()
                .plan(LoopRequest.builder()
                        .company(prep.company("amazon"))
                        .outreach(LocalDate.parse("2026-05-11"))
                        .availability(Availability.weekdays(ZoneId.of("Europe/Berlin"), Window.of("09:00", "17:00")))
                        .calendar(GERMANY)
                        .build())
                .plan()
                .orElseThrow();
        assertEquals(
                List.of(),
                timeline.rounds().stream()
                        .map(PlacedRound::date)
                        .filter(date -> !GERMANY.worksOn(date))
                        .toList());
    }
}
