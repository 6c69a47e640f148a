package io.github.pmprep.engine.debrief;

import io.github.pmprep.model.debrief.FindingChange;
import io.github.pmprep.model.scoring.Scorecard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** For each number of changes, how much can be reached with so many, and by which. */
final class Frontier {

    private static final long NOT_REACHED = -1;

    private final long[] values;
    private final List<List<FindingChange>> changes;

    private Frontier(long[] values, List<List<FindingChange>> changes) {
        this.values = values;
        this.changes = changes;
    }

    /** Returns what is reached without any answer. */
    static Frontier none() {
        return new Frontier(new long[1], List.of(List.of()));
    }

    /**
     * Returns the scores of one answer.
     *
     * @param changes what could be different, worth most first
     */
    static Frontier of(Scorecard card, List<FindingChange> changes) {
        long[] scores = new long[changes.size() + 1];
        List<List<FindingChange>> made = new ArrayList<>();
        int sum = card.unbounded();
        for (int number = 0; number <= changes.size(); number++) {
            sum += number == 0 ? 0 : changes.get(number - 1).gain();
            scores[number] = number == 0 ? card.score() : Math.max(0, Math.min(100, sum));
            made.add(changes.subList(0, number));
        }
        return new Frontier(scores, made);
    }

    /** Returns what the two reach together, each number of changes split in the best way. */
    Frontier plus(Frontier other) {
        int size = values.length + other.values.length - 1;
        long[] sums = new long[size];
        int[] split = new int[size];
        Arrays.fill(sums, NOT_REACHED);
        for (int mine = 0; mine < values.length; mine++) {
            for (int theirs = 0; theirs < other.values.length; theirs++) {
                boolean reached = values[mine] >= 0 && other.values[theirs] >= 0;
                if (reached && values[mine] + other.values[theirs] > sums[mine + theirs]) {
                    sums[mine + theirs] = values[mine] + other.values[theirs];
                    split[mine + theirs] = mine;
                }
            }
        }
        List<List<FindingChange>> joined = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            List<FindingChange> both = new ArrayList<>();
            if (sums[number] >= 0) {
                both.addAll(changes.get(split[number]));
                both.addAll(other.changes.get(number - split[number]));
            }
            joined.add(both);
        }
        return new Frontier(sums, joined);
    }

    Frontier times(long factor) {
        return new Frontier(
                Arrays.stream(values)
                        .map(value -> value < 0 ? value : value * factor)
                        .toArray(),
                changes);
    }

    /** Returns the same without what does not reach a value. */
    Frontier atLeast(long least) {
        return new Frontier(
                Arrays.stream(values)
                        .map(value -> value < least ? NOT_REACHED : value)
                        .toArray(),
                changes);
    }

    /** Returns the fewest changes that reach a value, if any number does. */
    OptionalInt fewest(long value) {
        for (int number = 0; number < values.length; number++) {
            if (values[number] >= value) {
                return OptionalInt.of(number);
            }
        }
        return OptionalInt.empty();
    }

    /** Returns what is reached by a number of changes. */
    long value(int number) {
        return values[number];
    }

    /** Returns the changes of a number of them that reach most. */
    List<FindingChange> changes(int number) {
        return changes.get(number);
    }
}
