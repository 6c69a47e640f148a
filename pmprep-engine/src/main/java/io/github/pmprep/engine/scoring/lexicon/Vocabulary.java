package io.github.pmprep.engine.scoring.lexicon;

import io.github.pmprep.engine.scoring.store.IntArrays;
import io.github.pmprep.engine.scoring.store.Rows;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A closed set of words, each with a number from 1 up. Looks words up by their characters without making a string.
 * Immutable and safe for several threads.
 */
public final class Vocabulary {

    /** The number of every word that is not in the vocabulary. */
    public static final int UNKNOWN = 0;

    private final byte[] letters;
    private final int[] letterStart;
    private final int[] table;
    private final int[] roles;
    private final Rows expansions;
    private final long[] pairs;
    private final int[] pairRoles;

    Vocabulary(
            byte[] letters,
            int[] letterStart,
            int[] table,
            int[] roles,
            Rows expansions,
            long[] pairs,
            int[] pairRoles) {
        this.letters = letters;
        this.letterStart = letterStart;
        this.table = table;
        this.roles = roles;
        this.expansions = expansions;
        this.pairs = pairs;
        this.pairRoles = pairRoles;
    }

    /** Writes the vocabulary as bytes. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(letters.length);
        out.write(letters);
        int[] lengths = new int[roles.length];
        for (int word = 0; word < lengths.length; word++) {
            lengths[word] = letterStart[word + 1] - letterStart[word];
        }
        IntArrays.write(out, lengths);
        IntArrays.write(out, table);
        IntArrays.write(out, roles);
        expansions.write(out);
        out.writeInt(pairs.length);
        for (long pair : pairs) {
            out.writeLong(pair);
        }
        IntArrays.write(out, pairRoles);
    }

    /** Reads what {@link #write} wrote. */
    public static Vocabulary read(DataInput in) throws IOException {
        byte[] letters = new byte[in.readInt()];
        in.readFully(letters);
        int[] lengths = IntArrays.readArray(in);
        int[] letterStart = new int[lengths.length + 1];
        for (int word = 0; word < lengths.length; word++) {
            letterStart[word + 1] = letterStart[word] + lengths[word];
        }
        int[] table = IntArrays.readArray(in);
        int[] roles = IntArrays.readArray(in);
        Rows expansions = Rows.read(in);
        long[] pairs = new long[in.readInt()];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = in.readLong();
        }
        return new Vocabulary(letters, letterStart, table, roles, expansions, pairs, IntArrays.readArray(in));
    }

    /** Returns the number of words, the unknown one included. */
    public int size() {
        return roles.length;
    }

    /**
     * Returns the number of a word.
     *
     * @param hash the hash of its characters, as {@link String#hashCode()} defines it
     */
    public int find(char[] text, int start, int end, int hash) {
        int mask = table.length - 1;
        int slot = spread(hash) & mask;
        while (table[slot] != UNKNOWN) {
            if (same(table[slot], text, start, end)) {
                return table[slot];
            }
            slot = slot + 1 & mask;
        }
        return UNKNOWN;
    }

    /** Returns the number of a word. */
    public int find(String word) {
        return find(word.toCharArray(), 0, word.length(), word.hashCode());
    }

    static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }

    private boolean same(int word, char[] text, int start, int end) {
        int from = letterStart[word];
        int length = letterStart[word + 1] - from;
        if (length != end - start) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (letters[from + i] != text[start + i]) {
                return false;
            }
        }
        return true;
    }

    /** Returns the letters of a word. */
    public String text(int word) {
        return new String(
                letters, letterStart[word], letterStart[word + 1] - letterStart[word], StandardCharsets.ISO_8859_1);
    }

    /** Returns the {@linkplain Role#bit() bits} of the roles of a word. */
    public int roles(int word) {
        return roles[word];
    }

    /** Returns the bits of the roles that two words play together, such as "instead of"; usually none. */
    public int roles(int first, int second) {
        if (first == UNKNOWN || second == UNKNOWN) {
            return 0;
        }
        long pair = pair(first, second);
        int mask = pairs.length - 1;
        int slot = spread(Long.hashCode(pair)) & mask;
        while (pairs[slot] != 0) {
            if (pairs[slot] == pair) {
                return pairRoles[slot];
            }
            slot = slot + 1 & mask;
        }
        return 0;
    }

    static long pair(int first, int second) {
        return (long) first << 32 | second;
    }

    /** Returns the words that words stand for, by word; none for most, which stand for themselves. */
    public Rows expansions() {
        return expansions;
    }
}
