package io.github.pmprep.engine.timeline.joint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds starts for a group of rounds on given days, with the fewest rounds outside the preferred hours.
 *
 * <p>Rounds are placed in the order of their starts; the next one is tried from each loop. For a given order, an earlier
 * start leaves no less room to what follows, so only the first start and the first preferred one have to be tried.
 */
final class Packing {

    /** What cannot be packed has this many rounds outside the preferred hours. */
    static final int IMPOSSIBLE = Integer.MAX_VALUE;

    private final List<List<Sitting>> byLoop = new ArrayList<>();
    private final int least;
    private final int[] next;
    private final long[] ownFree;
    private final long[] claimedUntil;
    private final long[] starts;
    private int best = IMPOSSIBLE;
    private long[] bestStarts = new long[0];
    private final int size;

    /** Packs rounds that are sorted by loop, and by their order in each loop. */
    Packing(List<Sitting> sittings) {
        int loop = -1;
        for (Sitting sitting : sittings) {
            if (sitting.loop() != loop) {
                byLoop.add(new ArrayList<>());
                loop = sitting.loop();
            }
            byLoop.get(byLoop.size() - 1).add(sitting);
        }
        this.size = sittings.size();
        this.least = sittings.stream().mapToInt(Sitting::leastDisliked).sum();
        this.next = new int[byLoop.size()];
        this.ownFree = new long[byLoop.size()];
        this.claimedUntil = new long[byLoop.size()];
        Arrays.fill(ownFree, Long.MIN_VALUE);
        Arrays.fill(claimedUntil, Long.MIN_VALUE);
        this.starts = new long[size];
        place(0, 0);
    }

    /** Returns by how many rounds more than alone lie outside the preferred hours; {@link #IMPOSSIBLE} if it does not fit. */
    int extra() {
        return best == IMPOSSIBLE ? IMPOSSIBLE : best - least;
    }

    /** Returns the starts, in the order of the rounds. */
    long[] starts() {
        return bestStarts;
    }

    private void place(int placed, int disliked) {
        if (disliked >= best || best == least) {
            return;
        }
        if (placed == size) {
            best = disliked;
            bestStarts = starts.clone();
            return;
        }
        int offset = 0;
        for (int loop = 0; loop < next.length; loop++) {
            List<Sitting> rounds = byLoop.get(loop);
            if (next[loop] < rounds.size()) {
                tryNext(loop, rounds.get(next[loop]), offset + next[loop], placed, disliked);
            }
            offset += rounds.size();
        }
    }

    private void tryNext(int loop, Sitting sitting, int index, int placed, int disliked) {
        long from = ownFree[loop];
        for (int other = 0; other < next.length; other++) {
            if (other != loop) {
                from = Math.max(from, claimedUntil[other]);
            }
        }
        int first = firstFrom(sitting.choices(), from);
        if (first == sitting.choices().length) {
            return;
        }
        tryStart(loop, sitting, index, first, placed, disliked);
        int liked = first;
        while (liked < sitting.choices().length && sitting.disliked()[liked]) {
            liked++;
        }
        if (liked != first && liked < sitting.choices().length) {
            tryStart(loop, sitting, index, liked, placed, disliked);
        }
    }

    private void tryStart(int loop, Sitting sitting, int index, int choice, int placed, int disliked) {
        long free = ownFree[loop];
        long claimed = claimedUntil[loop];
        long start = sitting.choices()[choice];
        starts[index] = start;
        ownFree[loop] = start + sitting.occupied();
        claimedUntil[loop] = start + sitting.claimed();
        next[loop]++;
        place(placed + 1, disliked + (sitting.disliked()[choice] ? 1 : 0));
        next[loop]--;
        ownFree[loop] = free;
        claimedUntil[loop] = claimed;
    }

    private static int firstFrom(long[] choices, long from) {
        int found = Arrays.binarySearch(choices, from);
        return found >= 0 ? found : -found - 1;
    }
}
