package io.github.pmprep.examples.calendars;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.parameter.Related;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import io.github.pmprep.model.timeline.PlacedDeadline;
import io.github.pmprep.model.timeline.PlacedRound;
import io.github.pmprep.model.timeline.Timeline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;

/**
 * Writes timelines as iCalendar files (RFC 5545).
 *
 * <p>A round keeps its UID from plan to plan. Written over an earlier file, an event that has changed gets the next
 * SEQUENCE, one that is gone is cancelled, and the others stay as they are; so a calendar that imports one file after the
 * other moves events and never doubles them. The file carries the rules of its zone. The time stamp of an event is the
 * midnight of the outreach plus a minute for each change, so the same plan gives the same bytes.
 */
public final class TimelineFile {

    private final Map<String, VEvent> earlier = new TreeMap<>();

    private TimelineFile() {}

    /** Returns a writer of a first file. */
    public static TimelineFile first() {
        return new TimelineFile();
    }

    /**
     * Returns a writer of a file that replaces an earlier one.
     *
     * @throws IllegalArgumentException if the text holds no calendar
     */
    public static TimelineFile replacing(String earlierFile) {
        ICalendar calendar = Biweekly.parse(earlierFile).first();
        if (calendar == null) {
            throw new IllegalArgumentException("earlierFile (" + earlierFile.length()
                    + " characters) must be an iCalendar file. Did you pass another?");
        }
        TimelineFile file = new TimelineFile();
        calendar.getEvents().forEach(event -> file.earlier.put(event.getUid().getValue(), event));
        return file;
    }

    /** Returns the text of the file with one timeline. */
    public String write(Timeline timeline) {
        return write(List.of(timeline));
    }

    /**
     * Returns the text of the file with several timelines of one candidate, in the zone of the first.
     *
     * @throws IllegalArgumentException if there is none
     */
    public String write(List<Timeline> timelines) {
        if (timelines.isEmpty()) {
            throw new IllegalArgumentException("timelines (0) must hold at least one. Plan a loop first.");
        }
        ZoneId zone = timelines.get(0).zone();
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//pmprep//timeline//EN");
        Map<String, VEvent> gone = new TreeMap<>(earlier);
        for (Timeline timeline : timelines) {
            for (VEvent event : events(timeline)) {
                VEvent before = gone.remove(event.getUid().getValue());
                int sequence = before == null ? 0 : sequence(before) + (same(before, event, zone) ? 0 : 1);
                stamp(event, timeline, sequence);
                calendar.addEvent(event);
            }
        }
        for (VEvent event : gone.values()) {
            boolean wasCancelled =
                    event.getStatus() != null && event.getStatus().isCancelled();
            event.setStatus(Status.cancelled());
            event.getAlarms().clear();
            keepMoments(event, zone);
            stamp(event, timelines.get(0), sequence(event) + (wasCancelled ? 0 : 1));
            calendar.addEvent(event);
        }
        calendar.getTimezoneInfo().setDefaultTimezone(zone(timelines));
        return Biweekly.write(calendar).go();
    }

    private List<VEvent> events(Timeline timeline) {
        List<VEvent> events = new ArrayList<>();
        timeline.rounds().forEach(round -> events.add(event(timeline, round)));
        timeline.deadlines().forEach(deadline -> events.add(event(timeline, deadline)));
        timeline.decision()
                .ifPresent(date -> events.add(day(timeline, "decision", date, "Decision", "The loop ends.")));
        return events;
    }

    private VEvent event(Timeline timeline, PlacedRound round) {
        VEvent event = event(timeline, round.round(), round.name(), round.reason());
        event.setDateStart(Date.from(round.start()), true);
        event.setDateEnd(Date.from(round.end()), true);
        event.addAlarm(alarm(Duration.builder().prior(true).days(1).build(), round.name()));
        event.addAlarm(alarm(Duration.builder().prior(true).minutes(30).build(), round.name()));
        return event;
    }

    private static VAlarm alarm(Duration before, String text) {
        return VAlarm.display(new Trigger(before, Related.START), text);
    }

    private VEvent event(Timeline timeline, PlacedDeadline deadline) {
        return day(
                timeline,
                "deadline." + deadline.stage() + "."
                        + Integer.toHexString(deadline.rule().hashCode()),
                deadline.date(),
                "Last day for " + deadline.stage(),
                deadline.rule());
    }

    private VEvent day(Timeline timeline, String id, LocalDate date, String summary, String description) {
        VEvent event = event(timeline, id, summary, description);
        event.setDateStart(new DateStart(new ICalDate(
                new DateTimeComponents(date.getYear(), date.getMonthValue(), date.getDayOfMonth()), false)));
        return event;
    }

    private static VEvent event(Timeline timeline, String id, String summary, String description) {
        VEvent event = new VEvent();
        event.setUid(timeline.company() + "." + timeline.outreach() + "." + id + "@pmprep");
        event.setSummary(timeline.company() + ": " + summary);
        event.setDescription(description);
        event.setStatus(Status.confirmed());
        return event;
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

    private static void stamp(VEvent event, Timeline timeline, int sequence) {
        event.setSequence(sequence);
        event.setDateTimeStamp(Date.from(timeline.outreach()
                .atStartOfDay(ZoneOffset.UTC)
                .plusMinutes(sequence)
                .toInstant()));
    }

    /** Returns the rules of the zone from a year before the first outreach to three years after the last. */
    private static TimezoneAssignment zone(List<Timeline> timelines) {
        ZoneId zone = timelines.get(0).zone();
        List<LocalDate> dates =
                timelines.stream().map(Timeline::outreach).sorted().toList();
        Instant start = dates.get(0).minusYears(1).atStartOfDay(zone).toInstant();
        Instant end =
                dates.get(dates.size() - 1).plusYears(3).atStartOfDay(zone).toInstant();
        return new TimezoneAssignment(TimeZone.getTimeZone(zone), ZoneRulesComponent.of(zone, start, end));
    }
}
