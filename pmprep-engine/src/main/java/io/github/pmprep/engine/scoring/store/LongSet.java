package io.github.pmprep.engine.scoring.store;

import java.util.Arrays;

/** A set of hashes that grows, and that can be emptied and used again. */
public final class LongSet {

    private static final int SMALLEST = 64;

    private long[] table = new long[SMALLEST];
    private int size;

    /** Creates a set without hashes. */
    public LongSet() {}

    /** Takes all hashes out. */
    public void clear() {
        Arrays.fill(table, 0);
        size = 0;
    }

    /** Adds a hash, and returns whether it is new. */
    public boolean add(long hash) {
        if (size * 2L >= table.length) {
            grow();
        }
        long value = nonZero(hash);
        int slot = slot(table, value);
        boolean added = table[slot] == 0;
        table[slot] = value;
        size += added ? 1 : 0;
        return added;
    }

    /** Returns whether a hash is in the set. */
    public boolean contains(long hash) {
        return table[slot(table, nonZero(hash))] != 0;
    }

    private void grow() {
        long[] larger = new long[table.length * 2];
        for (long value : table) {
            if (value != 0) {
                larger[slot(larger, value)] = value;
            }
        }
        table = larger;
    }

    private static int slot(long[] table, long value) {
        long mixed = value * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & table.length - 1;
        while (table[slot] != 0 && table[slot] != value) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private static long nonZero(long value) {
        return value == 0 ? 1 : value;
    }
}
