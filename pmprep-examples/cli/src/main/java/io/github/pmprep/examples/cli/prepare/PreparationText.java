package io.github.pmprep.examples.cli.prepare;

import io.github.pmprep.examples.cli.plan.MonthSheet;
import io.github.pmprep.model.preparation.PreparationPlan;
import io.github.pmprep.model.preparation.PreparationRequest;
import io.github.pmprep.model.preparation.PreparationTask;
import io.github.pmprep.model.preparation.RoundAhead;
import io.github.pmprep.model.preparation.WorkSession;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A preparation plan as a calendar and a list for people. */
public final class PreparationText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE yyyy-MM-dd", Locale.ENGLISH);
    private static final char WORK = '+';
    private static final char ROUND = '*';
    private static final char TODAY = '>';

    private final PreparationRequest request;
    private final PreparationPlan plan;
    private final List<String> lines = new ArrayList<>();

    private PreparationText(PreparationRequest request, PreparationPlan plan) {
        this.request = request;
        this.plan = plan;
    }

    /** Returns a plan, line by line. */
    public static List<String> of(PreparationRequest request, PreparationPlan plan) {
        PreparationText text = new PreparationText(request, plan);
        text.head();
        text.lines.addAll(MonthSheet.of(
                text.marks(), TODAY + " first day  " + WORK + " work  " + ROUND + " round, or the last of several"));
        text.lines.add("");
        text.list();
        text.tail();
        return text.lines;
    }

    private void head() {
        int minutes = plan.minutes();
        lines.add(request.company().name() + ", from " + plan.today() + ", times in " + plan.zone() + ": "
                + plan.tasks().size() + " tasks in " + minutes / 60 + " h " + minutes % 60 + " min");
        plan.flags().forEach(flag -> lines.add("! " + flag.message()));
        lines.add("");
    }

    private SortedMap<LocalDate, Character> marks() {
        SortedMap<LocalDate, Character> marks = new TreeMap<>();
        marks.put(plan.today(), TODAY);
        plan.sessions().forEach(session -> marks.put(local(session).toLocalDate(), WORK));
        for (RoundAhead round : request.rounds()) {
            LocalDate date = round.start().atZone(plan.zone()).toLocalDate();
            if (!date.isBefore(plan.today())) {
                marks.put(date, ROUND);
            }
        }
        return marks;
    }

    private void list() {
        Map<String, String> rounds = new HashMap<>();
        request.rounds().forEach(round -> rounds.put(round.id(), round.name()));
        Set<String> begun = new HashSet<>();
        for (WorkSession session : plan.sessions()) {
            PreparationTask task = plan.task(session.task()).orElseThrow();
            lines.add(DAY.format(local(session)) + " " + local(session).toLocalTime() + "-"
                    + session.end().atZone(plan.zone()).toLocalTime() + "  " + task.title()
                    + (begun.contains(task.id()) ? " (continued)" : ""));
            if (begun.add(task.id())) {
                lines.add("      " + task.id() + ", " + task.minutes() + " min, before "
                        + rounds.getOrDefault(task.before(), task.before())
                        + (task.after().isEmpty() ? "" : ", after " + String.join(", ", task.after())));
                lines.add("      " + task.reason());
            }
        }
    }

    private void tail() {
        lines.add("");
        lines.add(plan.finish()
                .map(day -> "half of such plans are done by " + day
                        + plan.lateFinish()
                                .map(late -> ", four of five by " + late)
                                .orElse("; in one of five cases or more the time does not suffice"))
                .orElse("Nothing is planned."));
        plan.dropped()
                .forEach(dropped -> lines.add("dropped: " + dropped.task().title() + " ("
                        + dropped.task().id() + ", " + dropped.task().minutes() + " min). " + dropped.reason()));
        plan.repairs().forEach(repair -> lines.add("would help: " + repair.message()));
    }

    private ZonedDateTime local(WorkSession session) {
        return session.start().atZone(plan.zone());
    }
}
