package io.github.pmprep.examples.calendars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.calendar.Blackout;
import io.github.pmprep.model.calendar.Window;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.PlacedRound;
import io.github.pmprep.model.timeline.Timeline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A timeline as an iCalendar file")
class TimelineFileTest {

    private static final PmPrep PREP = PmPrep.load();
    private static final List<String> ZONES = List.of(
            "America/Los_Angeles", "Europe/Berlin", "Australia/Lord_Howe", "America/Santiago", "Pacific/Auckland");

    private static LoopRequest request(String zone, String outreach) {
        return LoopRequest.builder()
                .company(PREP.company("amazon"))
                .outreach(LocalDate.parse(outreach))
                .availability(Availability.weekdays(ZoneId.of(zone), Window.of("09:00", "17:00")))
                .build();
    }

    private static Timeline plan(LoopRequest request) {
        return PREP.timelines().plan(request).plan().orElseThrow();
    }

    private static Map<String, VEvent> read(String file) {
        return Biweekly.parse(file).first().getEvents().stream()
                .collect(Collectors.toMap(
                        event -> event.getUid().getValue(), Function.identity(), (a, b) -> b, TreeMap::new));
    }

    /** Loops that run over both clock changes of a year, and over 29 February. */
    static Stream<Arguments> zonesAndDates() {
        return ZONES.stream()
                .flatMap(zone -> Stream.of("2026-03-02", "2026-03-16", "2026-09-21", "2026-10-19", "2028-02-14")
                        .map(date -> Arguments.of(zone, date)));
    }

    @ParameterizedTest
    @MethodSource("zonesAndDates")
    @DisplayName("holds every round at its moment, by the rules that it carries, over clock changes and leap days")
    void holdsMoments(String zone, String outreach) {
        Timeline timeline = plan(request(zone, outreach));
        String file = TimelineFile.first().write(timeline);
        assertEquals(
                timeline.rounds().stream().map(PlacedRound::start).toList(),
                timeline.rounds().stream()
                        .map(round -> start(file, round.round()))
                        .toList());
    }

    /** Reads a start as RFC 5545 says: by the offset of the last observance before it. */
    private static Instant start(String file, String round) {
        String event = Stream.of(file.split("BEGIN:VEVENT"))
                .filter(text -> text.contains("." + round + "@pmprep"))
                .findFirst()
                .orElseThrow();
        LocalDateTime local = local(event, "DTSTART;TZID=(?:\"[^\"]+\"|[^:]+):");
        TreeMap<LocalDateTime, ZoneOffset> observances = new TreeMap<>();
        for (String observance : file.split("BEGIN:(DAYLIGHT|STANDARD)")) {
            if (observance.contains("TZOFFSETTO:")) {
                String offset = find(observance, "TZOFFSETTO:", "([+-]\\d{4})");
                observances.put(
                        local(observance, "DTSTART:"),
                        ZoneOffset.of(offset.substring(0, 3) + ":" + offset.substring(3)));
            }
        }
        return local.toInstant(observances.floorEntry(local).getValue());
    }

    private static LocalDateTime local(String text, String before) {
        return LocalDateTime.parse(
                find(text, before, "(\\d{8}T\\d{6})"), DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT));
    }

    private static String find(String text, String before, String pattern) {
        Matcher matcher = Pattern.compile(before + pattern).matcher(text);
        assertTrue(matcher.find(), text);
        return matcher.group(1);
    }

    /** Zones without rules, at odd offsets, with two hours of summer time, and with clocks that change at midnight. */
    static Stream<Arguments> oddZones() {
        return Stream.of("UTC", "+05:45", "Asia/Kathmandu", "Antarctica/Troll", "Africa/Cairo", "Africa/Casablanca")
                .map(zone -> Arguments.of(zone, "2026-03-16"));
    }

    @ParameterizedTest
    @MethodSource("oddZones")
    @DisplayName("holds every round at its moment in an odd zone")
    void holdsMomentsInOddZones(String zone, String outreach) {
        holdsMoments(zone, outreach);
    }

    @Test
    @DisplayName("holds several loops at once, each event once")
    void several() {
        Timeline one = plan(request("Europe/Berlin", "2026-03-16"));
        Timeline other = Timeline.builder().from(one).company("globex").build();
        assertEquals(
                2 * (one.rounds().size() + one.deadlines().size() + 1),
                read(TimelineFile.first().write(List.of(one, other))).size());
    }

    @ParameterizedTest
    @MethodSource("zonesAndDates")
    @DisplayName("stays as it is, to the byte, when the plan does")
    void staysAsItIs(String zone, String outreach) {
        Timeline timeline = plan(request(zone, outreach));
        String first = TimelineFile.first().write(timeline);
        assertEquals(first, TimelineFile.replacing(first).write(timeline));
    }

    @Test
    @DisplayName("carries the rules of its zone")
    void carriesZone() {
        ICalendar calendar = Biweekly.parse(TimelineFile.first().write(plan(request("Europe/Berlin", "2026-03-16"))))
                .first();
        assertTrue(calendar.getTimezoneInfo().getTimezoneById("Europe/Berlin") != null);
    }

    @Test
    @DisplayName("rings a day and half an hour before each round")
    void alarms() {
        assertTrue(read(TimelineFile.first().write(plan(request("Europe/Berlin", "2026-03-16")))).values().stream()
                .filter(event -> event.getDateEnd() != null)
                .allMatch(event -> event.getAlarms().size() == 2));
    }

    private static String replanned(String first, LoopRequest request, Timeline before) {
        LocalDate lost = before.round("phone-product-sense").orElseThrow().date();
        LoopRequest changed = LoopRequest.builder()
                .from(request)
                .availability(Availability.builder()
                        .from(request.availability())
                        .addBlackouts(Blackout.ofDays(lost, lost, "release"))
                        .build())
                .build();
        Timeline after =
                PREP.timelines().replan(before, changed).outcome().plan().orElseThrow();
        return TimelineFile.replacing(first).write(after);
    }

    @Test
    @DisplayName("keeps the UIDs over a new plan, so that nothing is imported twice")
    void keepsUids() {
        LoopRequest request = request("Europe/Berlin", "2026-03-16");
        Timeline before = plan(request);
        String first = TimelineFile.first().write(before);
        assertEquals(
                read(first).keySet(), read(replanned(first, request, before)).keySet());
    }

    @Test
    @DisplayName("raises the sequence of what moved, and of nothing else")
    void raisesSequence() {
        LoopRequest request = request("Europe/Berlin", "2026-03-16");
        Timeline before = plan(request);
        String first = TimelineFile.first().write(before);
        List<String> raised = read(replanned(first, request, before)).entrySet().stream()
                .filter(entry -> entry.getValue().getSequence().getValue() > 0)
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(List.of("amazon.2026-03-16.phone-product-sense@pmprep"), raised);
    }

    @Test
    @DisplayName("cancels an event that is gone")
    void cancels() {
        Timeline timeline = plan(request("Europe/Berlin", "2026-03-16"));
        String first = TimelineFile.first().write(timeline);
        String second = TimelineFile.replacing(first)
                .write(Timeline.builder()
                        .from(timeline)
                        .decision(Optional.empty())
                        .build());
        VEvent gone = read(second).get("amazon.2026-03-16.decision@pmprep");
        assertEquals(
                List.of("CANCELLED", 1),
                List.of(gone.getStatus().getValue(), gone.getSequence().getValue()));
    }

    @Test
    @DisplayName("is not read from something else")
    void refuses() {
        assertEquals(
                "earlierFile (5 characters) must be an iCalendar file. Did you pass another?",
                assertThrows(IllegalArgumentException.class, () -> TimelineFile.replacing("hello"))
                        .getMessage());
    }
}
