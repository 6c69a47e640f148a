package io.github.pmprep.engine.timeline.placement;

import org.jspecify.annotations.Nullable;

/** A way to place the steps so far: what it costs, when it leaves the candidate free, and what later rules will ask of it. */
final class Label {

    /** The step of a label that only arrives at a day and places nothing. */
    static final int ARRIVAL = -1;

    final long high;
    final long low;
    final int day;
    final int freeAt;
    /** Days that later rules look back at, each turned so that smaller is better. */
    final int[] memory;

    final int step;
    /** The first minute of a round, or the first day of a stage without an appointment. */
    final int start;

    final @Nullable Label before;

    Label(long high, long low, int day, int freeAt, int[] memory, int step, int start, @Nullable Label before) {
        this.high = high;
        this.low = low;
        this.day = day;
        this.freeAt = freeAt;
        this.memory = memory;
        this.step = step;
        this.start = start;
        this.before = before;
    }

    boolean dominates(long otherHigh, long otherLow, int otherFreeAt, int[] otherMemory) {
        if (high > otherHigh || high == otherHigh && low > otherLow || freeAt > otherFreeAt) {
            return false;
        }
        for (int i = 0; i < memory.length; i++) {
            if (memory[i] > otherMemory[i]) {
                return false;
            }
        }
        return true;
    }
}
