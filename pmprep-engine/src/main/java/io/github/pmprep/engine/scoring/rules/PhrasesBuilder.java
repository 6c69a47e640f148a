package io.github.pmprep.engine.scoring.rules;

import io.github.pmprep.engine.scoring.store.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the phrases of classes, and joins those that begin alike. */
final class PhrasesBuilder {

    private static final int[] NOTHING = {};

    private final Map<Integer, Integer> roots = new LinkedHashMap<>();
    private final List<Map<Integer, Integer>> next = new ArrayList<>();
    private final List<int[]> standsFor = new ArrayList<>();

    /** Adds a phrase of atoms that stands for other atoms. */
    void add(int[] phrase, int[] meaning) {
        Map<Integer, Integer> steps = roots;
        int node = Phrases.NONE;
        for (int atom : phrase) {
            Integer known = steps.get(atom);
            if (known == null) {
                known = next.size();
                steps.put(atom, known);
                next.add(new LinkedHashMap<>());
                standsFor.add(NOTHING);
            }
            node = known;
            steps = next.get(node);
        }
        int[] before = standsFor.get(node);
        int[] all = Arrays.copyOf(before, before.length + meaning.length);
        System.arraycopy(meaning, 0, all, before.length, meaning.length);
        standsFor.set(node, all);
    }

    /** Returns the atoms that steps of phrases ask for. */
    Set<Integer> atoms() {
        Set<Integer> atoms = new HashSet<>(roots.keySet());
        next.forEach(steps -> atoms.addAll(steps.keySet()));
        return atoms;
    }

    Phrases build(Rows wordAtoms, int atoms) {
        int[] first = new int[atoms];
        Arrays.fill(first, Phrases.NONE);
        roots.forEach((atom, node) -> first[atom] = node);
        int[] edges = Phrases.emptyEdges(next.stream().mapToInt(Map::size).sum());
        for (int node = 0; node < next.size(); node++) {
            int from = node;
            next.get(node).forEach((atom, target) -> Phrases.addEdge(edges, from, atom, target));
        }
        return new Phrases(wordAtoms, first, edges, Rows.of(standsFor));
    }
}
