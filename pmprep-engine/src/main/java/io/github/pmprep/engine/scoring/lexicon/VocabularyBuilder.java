package io.github.pmprep.engine.scoring.lexicon;

import io.github.pmprep.engine.scoring.store.Rows;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects words and what is known of them, and numbers them in the order in which they came. */
public final class VocabularyBuilder {

    private static final int[] NONE = {};

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Integer> roles = new ArrayList<>(List.of(0));
    private final Map<Integer, int[]> expansions = new HashMap<>();
    private final Map<Long, Integer> pairs = new LinkedHashMap<>();

    /** Creates a builder without words. */
    public VocabularyBuilder() {}

    /** Returns the number of a word, which is new if the word is. */
    public int add(String word) {
        Integer known = numbers.get(word);
        if (known != null) {
            return known;
        }
        int number = roles.size();
        numbers.put(word, number);
        roles.add(0);
        return number;
    }

    /** Adds a role to a word. */
    public void addRole(String word, Role role) {
        int number = add(word);
        roles.set(number, roles.get(number) | role.bit());
    }

    /** Adds a role to two words that follow each other. */
    public void addRole(String first, String second, Role role) {
        pairs.merge(Vocabulary.pair(add(first), add(second)), role.bit(), (one, other) -> one | other);
    }

    /** Says that a word stands for several. */
    public void addExpansion(String word, List<String> words) {
        expansions.put(add(word), words.stream().mapToInt(this::add).toArray());
    }

    /** Builds the vocabulary. */
    public Vocabulary build() {
        int size = roles.size();
        int[] letterStart = new int[size + 1];
        StringBuilder letters = new StringBuilder();
        int[] table = new int[capacity(size)];
        for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
            letterStart[entry.getValue()] = letters.length();
            letters.append(entry.getKey());
            insert(table, entry.getKey().hashCode(), entry.getValue());
        }
        letterStart[size] = letters.length();
        List<int[]> expanded = new ArrayList<>(size);
        for (int word = 0; word < size; word++) {
            expanded.add(expansions.getOrDefault(word, NONE));
        }
        long[] pairTable = new long[capacity(pairs.size())];
        int[] pairRoles = new int[pairTable.length];
        pairs.forEach((pair, role) -> {
            int slot = Vocabulary.spread(Long.hashCode(pair)) & pairTable.length - 1;
            while (pairTable[slot] != 0) {
                slot = slot + 1 & pairTable.length - 1;
            }
            pairTable[slot] = pair;
            pairRoles[slot] = role;
        });
        return new Vocabulary(
                letters.toString().getBytes(StandardCharsets.ISO_8859_1),
                letterStart,
                table,
                roles.stream().mapToInt(Integer::intValue).toArray(),
                Rows.of(expanded),
                pairTable,
                pairRoles);
    }

    private static int capacity(int entries) {
        return Math.max(16, Integer.highestOneBit(entries * 2) * 2);
    }

    private static void insert(int[] table, int hash, int value) {
        int slot = Vocabulary.spread(hash) & table.length - 1;
        while (table[slot] != Vocabulary.UNKNOWN) {
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = value;
    }
}
