package io.github.pmprep.engine.scoring.rules;

import io.github.pmprep.engine.scoring.store.IntArrays;
import io.github.pmprep.engine.scoring.store.Rows;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * All patterns as one automaton of positions. An atom leads to the positions that ask for it; a position is reached if it
 * may start a pattern, or if one of its predecessors was reached at most so many words before. Immutable.
 *
 * @param wordAtoms the atoms of each word of the vocabulary that patterns ask for or that are counted
 * @param quantityAtoms the atoms of each kind of quantity
 * @param phrases the phrases of classes
 * @param atom by position, the atom that it asks for
 * @param pattern by position, the number of its pattern
 * @param startGap by position, how many words may stand before it in the sentence; or one of the two constants
 * @param predecessors by position, pairs of a predecessor and the widest gap after it
 * @param endGap by position that ends its pattern, how many words may follow in the sentence; or one of the constants
 * @param counter by atom, the counter that it adds to; or none
 */
record Automaton(
        Rows wordAtoms,
        Rows quantityAtoms,
        Phrases phrases,
        int[] atom,
        int[] pattern,
        int[] startGap,
        Rows predecessors,
        int[] endGap,
        int[] counter) {

    /** The position starts (or ends) no pattern. */
    static final int NEVER = -2;

    /** The position may start (or end) a pattern anywhere in the sentence. */
    static final int ANYWHERE = -1;

    /** The atom adds to no counter. */
    static final int UNCOUNTED = -1;

    int size() {
        return startGap.length;
    }

    void write(DataOutput out) throws IOException {
        wordAtoms.write(out);
        quantityAtoms.write(out);
        phrases.write(out);
        IntArrays.write(out, atom);
        IntArrays.write(out, pattern);
        IntArrays.write(out, startGap);
        predecessors.write(out);
        IntArrays.write(out, endGap);
        IntArrays.write(out, counter);
    }

    static Automaton read(DataInput in) throws IOException {
        return new Automaton(
                Rows.read(in),
                Rows.read(in),
                Phrases.read(in),
                IntArrays.readArray(in),
                IntArrays.readArray(in),
                IntArrays.readArray(in),
                Rows.read(in),
                IntArrays.readArray(in),
                IntArrays.readArray(in));
    }
}
