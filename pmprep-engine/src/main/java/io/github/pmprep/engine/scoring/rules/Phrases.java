package io.github.pmprep.engine.scoring.rules;

import io.github.pmprep.engine.scoring.store.IntArrays;
import io.github.pmprep.engine.scoring.store.Rows;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * The phrases of classes as a tree: each step asks the next word for an atom. Immutable.
 *
 * @param wordAtoms the atoms of each word of the vocabulary that steps ask for
 * @param roots by atom, the node that it leads to from the root; or none
 * @param edges a table of triples by hash: a node, an atom, the node that it leads to
 * @param standsFor by node, the atoms that a phrase stands for that ends there
 * @param steps by node, a bit for the atoms that lead on from it; an atom shares its bit with others
 */
record Phrases(Rows wordAtoms, int[] roots, int[] edges, Rows standsFor, long[] steps) {

    static final int NONE = -1;

    private static final int TRIPLE = 3;

    Phrases(Rows wordAtoms, int[] roots, int[] edges, Rows standsFor) {
        this(wordAtoms, roots, edges, standsFor, steps(edges, standsFor.size()));
    }

    private static long[] steps(int[] edges, int nodes) {
        long[] steps = new long[nodes];
        for (int i = 0; i < edges.length; i += TRIPLE) {
            if (edges[i] != NONE) {
                steps[edges[i]] |= 1L << edges[i + 1];
            }
        }
        return steps;
    }

    /** Returns a table for so many edges, empty. */
    static int[] emptyEdges(int count) {
        int[] edges = new int[TRIPLE * Math.max(4, Integer.highestOneBit(Math.max(1, count)) * 4)];
        Arrays.fill(edges, NONE);
        return edges;
    }

    static void addEdge(int[] edges, int node, int atom, int target) {
        int at = place(edges, node, atom);
        edges[at] = node;
        edges[at + 1] = atom;
        edges[at + 2] = target;
    }

    /** Returns the node that an atom leads to; or none. */
    int next(int node, int atom) {
        return (steps[node] & 1L << atom) == 0 ? NONE : edges[place(edges, node, atom) + 2];
    }

    private static int place(int[] edges, int node, int atom) {
        int slots = edges.length / TRIPLE;
        int hash = (node * 0x9E3779B9 ^ atom) * 0x85EBCA6B;
        int slot = (hash ^ hash >>> 15) & slots - 1;
        while (edges[slot * TRIPLE] != NONE && (edges[slot * TRIPLE] != node || edges[slot * TRIPLE + 1] != atom)) {
            slot = slot + 1 & slots - 1;
        }
        return slot * TRIPLE;
    }

    void write(DataOutput out) throws IOException {
        wordAtoms.write(out);
        IntArrays.write(out, roots);
        IntArrays.write(out, edges);
        standsFor.write(out);
    }

    static Phrases read(DataInput in) throws IOException {
        return new Phrases(Rows.read(in), IntArrays.readArray(in), IntArrays.readArray(in), Rows.read(in));
    }
}
