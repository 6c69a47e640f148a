package io.github.pmprep.engine.scoring.screening;

/** A set of hashes that grows. */
final class LongSet {

    private long[] table;
    private int size;

    LongSet(int expected) {
        table = new long[Math.max(16, Integer.highestOneBit(Math.max(1, expected)) * 4)];
    }

    boolean add(long value) {
        if (size * 2L >= table.length) {
            grow();
        }
        int slot = slot(table, nonZero(value));
        boolean added = table[slot] == 0;
        table[slot] = nonZero(value);
        size += added ? 1 : 0;
        return added;
    }

    boolean contains(long value) {
        return table[slot(table, nonZero(value))] != 0;
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
