package io.github.pmprep.examples.benchmarks;

import io.github.pmprep.model.rule.Rule;
import io.github.pmprep.model.rule.RuleBook;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;

/** Counts phrases in one pass over the letters of a text, and does nothing else: the least that any scorer must do. */
final class BarePass {

    private static final int PHRASES = 308;
    private static final int LETTERS = 27;

    private final List<int[]> steps = new ArrayList<>();
    private final List<Integer> found = new ArrayList<>();
    private int[][] table = {};
    private int[] counts = {};

    private BarePass() {
        addNode();
    }

    /** Returns a pass over phrases of two words from the examples of rules. */
    static BarePass of(RuleBook book) {
        List<String> words = words(book);
        BarePass pass = new BarePass();
        for (int i = 0; i < PHRASES; i++) {
            pass.add(words.get(i) + " " + words.get(i + 1));
        }
        pass.close();
        return pass;
    }

    /** Returns the words of the examples of rules. */
    static List<String> words(RuleBook book) {
        Set<String> words = new LinkedHashSet<>();
        for (Rule rule : book.rules()) {
            for (String example : rule.strong()) {
                for (String word : example.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
                    if (word.length() > 2) {
                        words.add(word);
                    }
                }
            }
        }
        return List.copyOf(words);
    }

    private int addNode() {
        int[] none = new int[LETTERS];
        Arrays.fill(none, -1);
        steps.add(none);
        found.add(0);
        return steps.size() - 1;
    }

    private void add(String phrase) {
        int node = 0;
        for (int i = 0; i < phrase.length(); i++) {
            int letter = letter(phrase.charAt(i));
            if (steps.get(node)[letter] < 0) {
                steps.get(node)[letter] = addNode();
            }
            node = steps.get(node)[letter];
        }
        found.set(node, found.get(node) + 1);
    }

    /** Adds to every node where to go on from the longest ending that starts a phrase. */
    private void close() {
        int[] fallback = new int[steps.size()];
        Queue<Integer> queue = new ArrayDeque<>(List.of(0));
        while (!queue.isEmpty()) {
            int node = queue.remove();
            for (int letter = 0; letter < LETTERS; letter++) {
                int shorter = node == 0 ? 0 : steps.get(fallback[node])[letter];
                int next = steps.get(node)[letter];
                if (next < 0) {
                    steps.get(node)[letter] = shorter;
                } else {
                    fallback[next] = shorter;
                    found.set(next, found.get(next) + found.get(shorter));
                    queue.add(next);
                }
            }
        }
        table = steps.toArray(int[][]::new);
        counts = found.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int letter(char c) {
        int letter = (c | ' ') - 'a';
        return letter >= 0 && letter < LETTERS - 1 ? letter : LETTERS - 1;
    }

    int count(String text) {
        int count = 0;
        int node = 0;
        for (int i = 0; i < text.length(); i++) {
            node = table[node][letter(text.charAt(i))];
            count += counts[node];
        }
        return count;
    }
}
