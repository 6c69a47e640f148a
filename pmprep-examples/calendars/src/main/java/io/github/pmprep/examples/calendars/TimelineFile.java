package io.github.pmprep.examples.calendars;

import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.DateStart;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import io.github.pmprep.model.timeline.PlacedDeadline;
import io.github.pmprep.model.timeline.PlacedRound;
import io.github.pmprep.model.timeline.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/**
 * Writes timelines as iCalendar files (RFC 5545).
 *
 * <p>A round keeps its UID from plan to plan. Written over an earlier file, an event that has changed gets the next
 * SEQUENCE, one that is gone is cancelled, and the others stay as they are; so a calendar that imports one file after the
 * other moves events and never doubles them. The file carries the rules of its zone. The time stamp of an event is the
 * midnight of the outreach plus a minute for each change, so the same plan gives the same bytes.
 */
public final class TimelineFile {

    private final EventFile file;

    private TimelineFile(EventFile file) {
        this.file = file;
    }

    /** Returns a writer of a first file. */
    public static TimelineFile first() {
        return new TimelineFile(new EventFile());
    }

    /**
     * Returns a writer of a file that replaces an earlier one.
     *
     * @throws IllegalArgumentException if the text holds no calendar
     */
    public static TimelineFile replacing(String earlierFile) {
        return new TimelineFile(EventFile.replacing(earlierFile));
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
        List<EventFile.Entry> entries = new ArrayList<>();
        for (Timeline timeline : timelines) {
            events(timeline).forEach(event -> entries.add(new EventFile.Entry(event, timeline.outreach())));
        }
        return file.write(
                "timeline",
                entries,
                timelines.get(0).zone(),
                timelines.stream().map(Timeline::outreach).toList());
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
        return EventFile.event(
                timeline.company() + "." + timeline.outreach() + "." + id + "@pmprep",
                timeline.company() + ": " + summary,
                description);
    }
}
