package io.github.pmprep.engine.preparation;

import io.github.pmprep.model.calendar.Blackout;
import io.github.pmprep.model.calendar.WeeklyWindow;
import io.github.pmprep.model.preparation.PreparationNorms;
import io.github.pmprep.model.preparation.PreparationPlan;
import io.github.pmprep.model.preparation.PreparationRequest;
import io.github.pmprep.model.preparation.PreparationTask;
import io.github.pmprep.model.preparation.RoundAhead;
import io.github.pmprep.model.preparation.TaskKind;
import io.github.pmprep.model.preparation.WorkSession;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says in words which rules a plan breaks, by looking at every minute of it. */
final class HardRules {

    private final PreparationRequest request;
    private final PreparationPlan plan;
    private final ZoneId zone;
    private final Set<String> locked = new HashSet<>();
    private final List<String> broken = new ArrayList<>();

    private HardRules(PreparationRequest request, PreparationPlan plan) {
        this.request = request;
        this.plan = plan;
        this.zone = request.availability().zone();
        request.locked().forEach(session -> locked.add(session.task()));
    }

    static List<String> broken(PreparationRequest request, PreparationPlan plan) {
        HardRules rules = new HardRules(request, plan);
        rules.checkMinutes();
        rules.checkOverlaps();
        rules.checkBudgets();
        plan.tasks().forEach(rules::checkTask);
        rules.checkNothingIsLost();
        return rules.broken;
    }

    private void rule(boolean holds, String what) {
        if (!holds) {
            broken.add(what);
        }
    }

    private void checkMinutes() {
        for (WorkSession session : plan.sessions()) {
            if (locked.contains(session.task())) {
                continue;
            }
            for (Instant at = session.start(); at.isBefore(session.end()); at = at.plusSeconds(60)) {
                ZonedDateTime shown = at.atZone(zone);
                rule(isFree(shown), session + " is not free at " + shown);
                rule(!shown.toLocalDate().isBefore(request.today()), session + " is before today");
            }
        }
    }

    private boolean isFree(ZonedDateTime shown) {
        for (Blackout blackout : request.availability().blackouts()) {
            if (!shown.toLocalDateTime().isBefore(blackout.start())
                    && shown.toLocalDateTime().isBefore(blackout.end())) {
                return false;
            }
        }
        for (RoundAhead round : request.rounds()) {
            Instant end = round.end().orElse(round.start());
            if (!shown.toInstant().isBefore(round.start()) && shown.toInstant().isBefore(end)) {
                return false;
            }
        }
        return request.availability().weekly().stream().anyMatch(window -> holds(window, shown));
    }

    private boolean holds(WeeklyWindow window, ZonedDateTime shown) {
        if (window.day() != shown.getDayOfWeek()) {
            return false;
        }
        LocalDate date = shown.toLocalDate();
        Instant start = moment(date.atTime(window.window().start()))
                .orElseGet(() -> date.atTime(window.window().start())
                        .atZone(zone)
                        .withEarlierOffsetAtOverlap()
                        .toInstant());
        Instant end = moment(date.atTime(window.window().end()))
                .orElseGet(() -> date.atTime(window.window().end())
                        .atZone(zone)
                        .withLaterOffsetAtOverlap()
                        .toInstant());
        return !shown.toInstant().isBefore(start) && shown.toInstant().isBefore(end);
    }

    /** Returns the moment of the change that skips a local time, if one does. */
    private Optional<Instant> moment(LocalDateTime local) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return change != null && change.isGap() ? Optional.of(change.getInstant()) : Optional.empty();
    }

    private void checkOverlaps() {
        for (int i = 1; i < plan.sessions().size(); i++) {
            WorkSession before = plan.sessions().get(i - 1);
            WorkSession after = plan.sessions().get(i);
            rule(!after.start().isBefore(before.end()), before + " and " + after + " overlap");
        }
    }

    private void checkBudgets() {
        PreparationNorms norms = request.norms().orElseThrow();
        Map<String, Integer> used = new HashMap<>();
        Map<String, Integer> most = new HashMap<>();
        for (WorkSession session : plan.sessions()) {
            LocalDate date = session.start().atZone(zone).toLocalDate();
            String day = "day " + date;
            String week =
                    "week " + date.get(IsoFields.WEEK_BASED_YEAR) + " " + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            used.merge(day, session.minutes(), Integer::sum);
            used.merge(week, session.minutes(), Integer::sum);
            most.put(day, norms.mostMinutesPerDay());
            most.put(week, request.minutesPerWeek().orElse(norms.minutesPerWeek()));
        }
        if (locked.isEmpty()) {
            used.forEach((name, minutes) -> rule(minutes <= most.get(name), name + " holds " + minutes));
        }
    }

    private void checkTask(PreparationTask task) {
        List<WorkSession> sessions = plan.sessionsOf(task.id());
        int minutes = sessions.stream().mapToInt(WorkSession::minutes).sum();
        rule(minutes == task.minutes(), task.id() + " has " + minutes + " minutes");
        RoundAhead round = round(task.before());
        rule(!end(task.id()).isAfter(round.start()), task.id() + " ends after its round starts");
        for (String first : task.after()) {
            rule(!end(first).isAfter(sessions.get(0).start()), task.id() + " comes before " + first);
            if (task.kind() == TaskKind.REHEARSAL && !locked.contains(task.id())) {
                checkDistance(task, first, round);
            }
        }
    }

    private void checkDistance(PreparationTask task, String first, RoundAhead round) {
        long previous = lastDay(first);
        double left = date(round.start()).toEpochDay() - previous;
        long gap = lastDay(task.id()) - previous;
        rule(
                gap >= 1 && gap >= 0.2 * left && gap <= 0.4 * left,
                task.id() + " comes " + gap + " days later of " + left);
    }

    private void checkNothingIsLost() {
        Set<String> known = new HashSet<>(request.done());
        plan.tasks().forEach(task -> known.add(task.id()));
        plan.dropped()
                .forEach(dropped ->
                        rule(known.add(dropped.task().id()), dropped.task().id() + " is there twice"));
        TaskList.of(request, request.norms().orElseThrow())
                .forEach(task -> rule(known.contains(task.id()), task.id() + " is lost"));
    }

    private RoundAhead round(String id) {
        return request.rounds().stream()
                .filter(round -> round.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Instant end(String task) {
        List<WorkSession> sessions = plan.sessionsOf(task);
        return sessions.get(sessions.size() - 1).end();
    }

    private long lastDay(String task) {
        List<WorkSession> sessions = plan.sessionsOf(task);
        return date(sessions.get(sessions.size() - 1).start()).toEpochDay();
    }

    private LocalDate date(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }
}
