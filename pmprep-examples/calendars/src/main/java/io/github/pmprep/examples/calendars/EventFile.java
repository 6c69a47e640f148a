package io.github.pmprep.examples.calendars;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;

/**
 * A file of events over an earlier one: an event that has changed gets the next SEQUENCE, one that is gone is cancelled, and
 * the others stay as they are. The time stamp of an event is the midnight of its origin plus a minute for each change.
 */
final class EventFile {

    private final Map<String, VEvent> earlier = new TreeMap<>();

    /**
     * An event that is confirmed.
     *
     * @param origin the day from which its plan was made
     */
    record Entry(VEvent event, LocalDate origin) {}

    /** Returns a writer over a file. */
    static EventFile replacing(String earlierFile) {
        ICalendar calendar = Biweekly.parse(earlierFile).first();
        if (calendar == null) {
            throw new IllegalArgumentException("earlierFile (" + earlierFile.length()
                    + " characters) must be an iCalendar file. Did you pass another?");
        }
        EventFile file = new EventFile();
        calendar.getEvents().forEach(event -> file.earlier.put(event.getUid().getValue(), event));
        return file;
    }

    /** Returns an event without times; its UID must be the same in every plan. */
    static VEvent event(String uid, String summary, String description) {
        VEvent event = new VEvent();
        event.setUid(uid);
        event.setSummary(summary);
        event.setDescription(description);
        event.setStatus(Status.confirmed());
        return event;
    }

    /**
     * Returns the text of the file.
     *
     * @param product what the file is about, in one word
     * @param origins the days from which the plans were made, at least one; that of the first stamps what is cancelled
     */
    String write(String product, List<Entry> entries, ZoneId zone, List<LocalDate> origins) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//pmprep//" + product + "//EN");
        Map<String, VEvent> gone = new TreeMap<>(earlier);
        for (Entry entry : entries) {
            VEvent event = entry.event();
            VEvent before = gone.remove(event.getUid().getValue());
            int sequence = before == null ? 0 : sequence(before) + (same(before, event, zone) ? 0 : 1);
            stamp(event, entry.origin(), sequence);
            calendar.addEvent(event);
        }
        for (VEvent event : gone.values()) {
            boolean wasCancelled =
                    event.getStatus() != null && event.getStatus().isCancelled();
            event.setStatus(Status.cancelled());
            event.getAlarms().clear();
            keepMoments(event, zone);
            stamp(event, origins.get(0), sequence(event) + (wasCancelled ? 0 : 1));
            calendar.addEvent(event);
        }
        calendar.getTimezoneInfo().setDefaultTimezone(rules(zone, origins));
        return Biweekly.write(calendar).go();
    }

    private static boolean same(VEvent before, VEvent after, ZoneId zone) {
        return fingerprint(before, zone).equals(fingerprint(after, zone));
    }

    private static List<Object> fingerprint(VEvent event, ZoneId zone) {
        return List.of(
                moment(event.getDateStart(), zone),
                Optional.ofNullable(event.getDateEnd()).map(end -> moment(end, zone)),
                event.getSummary().getValue(),
                Optional.ofNullable(event.getStatus()).map(status -> status.getValue()));
    }

    /**
     * Returns when an event starts or ends. A time that was read is taken as it stands in the file, on the clock of the
     * zone: biweekly's own reading takes every summer time for a full hour.
     */
    private static Instant moment(DateOrDateTimeProperty property, ZoneId zone) {
        DateTimeComponents shown = property.getValue().getRawComponents();
        if (shown == null || shown.isUtc()) {
            return property.getValue().toInstant();
        }
        return LocalDateTime.of(
                        shown.getYear(),
                        shown.getMonth(),
                        shown.getDate(),
                        shown.getHour(),
                        shown.getMinute(),
                        shown.getSecond())
                .atZone(zone)
                .toInstant();
    }

    /** Replaces what biweekly read by what stands in the file. */
    private static void keepMoments(VEvent event, ZoneId zone) {
        if (event.getDateEnd() != null) {
            event.setDateStart(Date.from(moment(event.getDateStart(), zone)), true);
            event.setDateEnd(Date.from(moment(event.getDateEnd(), zone)), true);
        }
    }

    private static int sequence(VEvent event) {
        return event.getSequence() == null ? 0 : event.getSequence().getValue();
    }

    private static void stamp(VEvent event, LocalDate origin, int sequence) {
        event.setSequence(sequence);
        event.setDateTimeStamp(Date.from(
                origin.atStartOfDay(ZoneOffset.UTC).plusMinutes(sequence).toInstant()));
    }

    /** Returns the rules of the zone from a year before the first origin to three years after the last. */
    private static TimezoneAssignment rules(ZoneId zone, List<LocalDate> origins) {
        List<LocalDate> dates = origins.stream().sorted().toList();
        Instant start = dates.get(0).minusYears(1).atStartOfDay(zone).toInstant();
        Instant end =
                dates.get(dates.size() - 1).plusYears(3).atStartOfDay(zone).toInstant();
        return new TimezoneAssignment(TimeZone.getTimeZone(zone), ZoneRulesComponent.of(zone, start, end));
    }
}
