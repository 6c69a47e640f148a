package io.github.pmprep.engine.preparation;

import io.github.pmprep.model.preparation.DroppedTask;
import io.github.pmprep.model.preparation.PreparationNorms;
import io.github.pmprep.model.preparation.PreparationTask;
import io.github.pmprep.model.preparation.TaskKind;
import io.github.pmprep.model.preparation.TaskValue;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds days on which stories are told again: each time when 20 to 40 per cent of the days that are left before the round have
 * passed. Cepeda, Vul, Rohrer, Wixted and Pashler, "Spacing effects in learning", Psychological Science 19, 2008, found the
 * best gap to be such a share of the time until the test, larger for tests that are near.
 *
 * <p>A rehearsal never costs a task that was chosen, and never moves a story that is told again already.
 */
final class Rehearsals {

    private static final int LEAST_PER_CENT = 20;
    private static final int MOST_PER_CENT = 40;

    private final Hours hours;
    private final List<PreparationTask> chosen;
    private final Map<String, Integer> deadlines;
    private final Map<String, Integer> roundDays;
    private final PreparationNorms norms;
    private final Set<String> leftOut;
    private final BitSet taken = new BitSet();
    private final Map<String, BitSet> placed = new LinkedHashMap<>();
    private final Map<String, Integer> settled = new LinkedHashMap<>();
    private final List<PreparationTask> tasks = new ArrayList<>();
    private final List<DroppedTask> dropped = new ArrayList<>();
    private Schedule schedule;

    /**
     * Prepares.
     *
     * @param schedule where the chosen tasks stand without rehearsals
     * @param roundDays for each round its day, counted from the first day of the plan
     * @param leftOut the ids of rehearsals that are done or stay where they are
     */
    Rehearsals(
            Schedule schedule,
            List<PreparationTask> chosen,
            Map<String, Integer> deadlines,
            Map<String, Integer> roundDays,
            PreparationNorms norms,
            Set<String> leftOut) {
        this.schedule = schedule;
        this.hours = schedule.hours();
        this.chosen = chosen;
        this.deadlines = deadlines;
        this.roundDays = roundDays;
        this.norms = norms;
        this.leftOut = leftOut;
    }

    /** Finds days for all; afterwards the other methods tell the result. */
    Rehearsals find() {
        List<PreparationTask> stories = chosen.stream()
                .filter(task -> task.kind() == TaskKind.STORY)
                .sorted(Comparator.comparingInt(task -> schedule.lastDay(task.id())))
                .toList();
        stories.forEach(this::rehearse);
        return this;
    }

    /** Returns the quarters of a rehearsal. */
    BitSet quarters(String task) {
        return placed.get(task);
    }

    BitSet taken() {
        return taken;
    }

    List<PreparationTask> tasks() {
        return tasks;
    }

    List<DroppedTask> dropped() {
        return dropped;
    }

    private void rehearse(PreparationTask story) {
        int round = roundDays.get(story.before());
        String previous = story.id();
        int last = schedule.lastDay(story.id());
        for (int number = 1; number <= norms.rehearsals(); number++) {
            PreparationTask task = rehearsal(story, previous, number);
            if (leftOut.contains(task.id())) {
                continue;
            }
            int left = round - last;
            int least = (left * LEAST_PER_CENT + 99) / 100;
            int most = left * MOST_PER_CENT / 100;
            Optional<Integer> day = tryDays(story, task, last + Math.max(1, least), last + most);
            if (day.isEmpty()) {
                dropped.add(DroppedTask.builder()
                        .task(task)
                        .reason(
                                most < Math.max(1, least)
                                        ? "Its round is too near for another rehearsal of its own day."
                                        : "No day has room after 20 to 40 per cent of the " + left
                                                + " days that are left before its round.")
                        .build());
                return;
            }
            tasks.add(task);
            previous = task.id();
            last = day.get();
        }
    }

    private PreparationTask rehearsal(PreparationTask story, String previous, int number) {
        String name = story.id().replaceFirst("^story", "rehearsal") + "." + number;
        return PreparationTask.builder()
                .id(name)
                .kind(TaskKind.REHEARSAL)
                .title("Tell \"" + story.title().replaceFirst("^Write ", "") + "\" again without notes")
                .subject(story.subject())
                .minutes(TaskList.minutes(norms, TaskKind.REHEARSAL))
                .reason("A story that is told again after a fifth to two fifths of the time left stays in memory.")
                .addAfter(previous)
                .before(story.before())
                .value(TaskValue.FLUENCY)
                .build();
    }

    private Optional<Integer> tryDays(PreparationTask story, PreparationTask task, int from, int to) {
        for (int quarter = 0; quarter < deadlines.get(task.before()); quarter++) {
            int day = hours.day(quarter);
            if (day >= from && day <= to && tryAt(story, task, quarter)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private boolean tryAt(PreparationTask story, PreparationTask task, int first) {
        BitSet own = new BitSet();
        for (int i = 0; i < task.minutes() / Hours.QUARTER; i++) {
            int quarter = first + i;
            boolean free = quarter < deadlines.get(task.before())
                    && !taken.get(quarter)
                    && (i == 0 || hours.joins(quarter - 1, quarter));
            if (!free) {
                return false;
            }
            own.set(quarter);
        }
        BitSet with = (BitSet) taken.clone();
        with.or(own);
        if (!hours.holds(with, hours.day(first))) {
            return false;
        }
        Optional<Schedule> moved = Schedule.of(hours, chosen, with, deadlines);
        int before = schedule.lastDay(story.id());
        if (moved.isEmpty()
                || moved.get().lastDay(story.id()) != before
                || settled.entrySet().stream()
                        .anyMatch(known -> moved.get().lastDay(known.getKey()) != known.getValue())) {
            return false;
        }
        schedule = moved.get();
        taken.or(own);
        placed.put(task.id(), own);
        settled.put(story.id(), before);
        return true;
    }
}
