package io.github.pmprep.engine.scoring.rules;

import io.github.pmprep.engine.scoring.store.IntArrays;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * All patterns as one automaton of positions. An atom leads to the positions that ask for it; a position is reached if it
 * may start a pattern, or if one of its predecessors was reached at most so many words before. Immutable.
 *
 * @param wordAtoms the atoms of each word of the vocabulary
 * @param quantityAtoms the atoms of each kind of quantity
 * @param phrasePositions the positions in phrases of classes that ask for each atom
 * @param positions the positions in patterns of rules that ask for each atom
 * @param startGap by position, how many words may stand before it in the sentence; or one of the two constants
 * @param predecessors by position, pairs of a predecessor and the widest gap after it
 * @param endGap by position that ends a pattern, how many words may follow in the sentence; or one of the constants
 * @param outcome by position that ends a pattern, the number of the pattern
 * @param phraseAtoms by pattern, the atoms that it stands for as a phrase; empty for a pattern of a rule
 * @param counter by atom, the counter that it adds to; or none
 */
record Automaton(
        int[][] wordAtoms,
        int[][] quantityAtoms,
        int[][] phrasePositions,
        int[][] positions,
        int[] startGap,
        int[][] predecessors,
        int[] endGap,
        int[] outcome,
        int[][] phraseAtoms,
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
        IntArrays.write(out, wordAtoms);
        IntArrays.write(out, quantityAtoms);
        IntArrays.write(out, phrasePositions);
        IntArrays.write(out, positions);
        IntArrays.write(out, startGap);
        IntArrays.write(out, predecessors);
        IntArrays.write(out, endGap);
        IntArrays.write(out, outcome);
        IntArrays.write(out, phraseAtoms);
        IntArrays.write(out, counter);
    }

    static Automaton read(DataInput in) throws IOException {
        return new Automaton(
                IntArrays.readRows(in),
                IntArrays.readRows(in),
                IntArrays.readRows(in),
                IntArrays.readRows(in),
                IntArrays.readArray(in),
                IntArrays.readRows(in),
                IntArrays.readArray(in),
                IntArrays.readArray(in),
                IntArrays.readRows(in),
                IntArrays.readArray(in));
    }
}
