package io.github.pmprep.examples.calendars;

import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import io.github.pmprep.model.preparation.PreparationPlan;
import io.github.pmprep.model.preparation.PreparationTask;
import io.github.pmprep.model.preparation.WorkSession;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes preparation plans as iCalendar files (RFC 5545): each session is an event, with an alarm ten minutes before.
 *
 * <p>A session keeps its UID from plan to plan: the company, its task and its number within the task. Written over an earlier
 * file, sessions move or are cancelled as in a {@link TimelineFile}. A task that is done leaves a plan, so its event is
 * cancelled too.
 */
public final class PreparationFile {

    private final EventFile file;

    private PreparationFile(EventFile file) {
        this.file = file;
    }

    /** Returns a writer of a first file. */
    public static PreparationFile first() {
        return new PreparationFile(new EventFile());
    }

    /**
     * Returns a writer of a file that replaces an earlier one.
     *
     * @throws IllegalArgumentException if the text holds no calendar
     */
    public static PreparationFile replacing(String earlierFile) {
        return new PreparationFile(EventFile.replacing(earlierFile));
    }

    /** Returns the text of the file with the plan for a company, by its id. */
    public String write(String company, PreparationPlan plan) {
        List<EventFile.Entry> entries = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (WorkSession session : plan.sessions()) {
            int number = numbers.merge(session.task(), 1, Integer::sum);
            PreparationTask task = plan.task(session.task()).orElseThrow();
            String part = number == 1 ? "" : " (part " + number + ")";
            VEvent event = EventFile.event(
                    company + ".preparation." + task.id() + "." + number + "@pmprep",
                    company + ": " + task.title() + part,
                    task.reason());
            event.setDateStart(Date.from(session.start()), true);
            event.setDateEnd(Date.from(session.end()), true);
            event.addAlarm(VAlarm.display(
                    new Trigger(Duration.builder().prior(true).minutes(10).build(), Related.START), task.title()));
            entries.add(new EventFile.Entry(event, plan.today()));
        }
        return file.write("preparation", entries, plan.zone(), List.of(plan.today()));
    }
}
