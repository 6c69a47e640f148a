package io.github.pmprep.engine.preparation;

import io.github.pmprep.model.preparation.DroppedTask;
import io.github.pmprep.model.preparation.PreparationTask;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Knows when stories are to be told again: each time when 20 to 40 per cent of the days that are left before the round have
 * passed. Cepeda, Vul, Rohrer, Wixted and Pashler, "Spacing effects in learning", Psychological Science 19, 2008, found the
 * best gap to be such a share of the time until the test, larger for tests that are near.
 */
final class Rehearsals {

    private static final int LEAST_PER_CENT = 20;
    private static final int MOST_PER_CENT = 40;

    private final Map<String, Integer> roundDays;
    private final List<PreparationTask> open;
    private final List<Chance> chances = new ArrayList<>();
    private final Set<String> overtaken = new HashSet<>();

    /** The days on which a rehearsal may be. */
    private record Chance(PreparationTask task, int first, int last, int left) {}

    /**
     * Prepares.
     *
     * @param tasks the rehearsals that want a day
     * @param roundDays for each round its day, counted from the first day of the plan
     */
    Rehearsals(List<PreparationTask> tasks, Map<String, Integer> roundDays) {
        this.open = new ArrayList<>(tasks);
        this.roundDays = roundDays;
    }

    /** Returns whether a rehearsal on a day keeps the distance from what it repeats. */
    static boolean keepsDistance(int day, int previous, int round) {
        return day >= first(previous, round) && day <= last(previous, round);
    }

    private static int first(int previous, int round) {
        return previous + Math.max(1, ((round - previous) * LEAST_PER_CENT + 99) / 100);
    }

    private static int last(int previous, int round) {
        return previous + (round - previous) * MOST_PER_CENT / 100;
    }

    /** Leaves out tasks, and what comes before them, as what should follow them stands already. */
    void overtake(Collection<String> tasks) {
        for (PreparationTask rehearsal : open) {
            if (tasks.contains(rehearsal.id())) {
                overtaken.add(rehearsal.id());
                overtake(rehearsal.after());
            }
        }
    }

    /** Lets what repeats a task follow it, now that its last day is known. */
    void follow(String task, int day) {
        for (PreparationTask rehearsal : open) {
            if (rehearsal.after().contains(task)) {
                int round = Objects.requireNonNull(roundDays.get(rehearsal.before()), rehearsal.before());
                chances.add(new Chance(rehearsal, first(day, round), last(day, round), round - day));
            }
        }
    }

    /** Takes a rehearsal for a day out of those that wait, of those that fit the one whose chance ends first. */
    Optional<PreparationTask> due(int day, Predicate<PreparationTask> fits) {
        Chance best = null;
        for (Chance chance : chances) {
            if (day >= chance.first()
                    && day <= chance.last()
                    && (best == null || chance.last() < best.last())
                    && open.contains(chance.task())
                    && !overtaken.contains(chance.task().id())
                    && fits.test(chance.task())) {
                best = chance;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        open.remove(best.task());
        return Optional.of(best.task());
    }

    /** Returns what found no day. */
    List<DroppedTask> dropped() {
        return open.stream()
                .map(task ->
                        DroppedTask.builder().task(task).reason(reason(task)).build())
                .toList();
    }

    private String reason(PreparationTask task) {
        if (overtaken.contains(task.id())) {
            return "A later rehearsal of the same story stands already.";
        }
        Optional<Chance> chance =
                chances.stream().filter(known -> known.task().equals(task)).findFirst();
        if (chance.isEmpty()) {
            return "What it repeats has no time.";
        }
        return chance.get().last() < chance.get().first()
                ? "Its round is too near for another rehearsal of its own day."
                : "No day has room after 20 to 40 per cent of the "
                        + chance.get().left() + " days that are left before its round.";
    }
}
