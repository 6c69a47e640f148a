package io.github.pmprep.engine.scoring.rules;

import java.util.Arrays;

/** What happens at each word of a sentence: pairs of numbers, in the order in which they were added, last first. */
final class Timetable {

    private static final int NONE = -1;

    private int[] heads = new int[64];
    private int[] entries = new int[192];
    private int size;

    /** Forgets everything, and makes room for a sentence. */
    void clear(int words) {
        if (heads.length < words) {
            heads = new int[words];
        }
        Arrays.fill(heads, 0, words, NONE);
        size = 0;
    }

    void add(int word, int what, int number) {
        if (size + 3 > entries.length) {
            entries = Arrays.copyOf(entries, entries.length * 2);
        }
        entries[size] = what;
        entries[size + 1] = number;
        entries[size + 2] = heads[word];
        heads[word] = size;
        size += 3;
    }

    /** Returns the first entry of a word; negative if there is none. */
    int first(int word) {
        return heads[word];
    }

    /** Returns the entry after one; negative if it is the last. */
    int next(int entry) {
        return entries[entry + 2];
    }

    int what(int entry) {
        return entries[entry];
    }

    int number(int entry) {
        return entries[entry + 1];
    }
}
