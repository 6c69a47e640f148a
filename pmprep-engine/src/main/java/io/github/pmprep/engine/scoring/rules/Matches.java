package io.github.pmprep.engine.scoring.rules;

import java.util.Arrays;

/** What was found in one text, sentence by sentence. */
public final class Matches {

    private int size;
    private int[] rule = new int[32];
    private int[] first = new int[32];
    private int[] last = new int[32];
    private int[] sentence = new int[32];

    private final int[] counters;

    Matches(int counters) {
        this.counters = new int[counters];
    }

    void clear() {
        size = 0;
        Arrays.fill(counters, 0);
    }

    void count(int counter) {
        counters[counter]++;
    }

    void uncount(int counter) {
        counters[counter]--;
    }

    /** Returns how often the words of a counted class occurred. */
    public int counted(int counter) {
        return counters[counter];
    }

    void add(int number, int firstToken, int lastToken, int inSentence) {
        if (size == rule.length) {
            rule = Arrays.copyOf(rule, size * 2);
            first = Arrays.copyOf(first, size * 2);
            last = Arrays.copyOf(last, size * 2);
            sentence = Arrays.copyOf(sentence, size * 2);
        }
        rule[size] = number;
        first[size] = firstToken;
        last[size] = lastToken;
        sentence[size] = inSentence;
        size++;
    }

    /** Returns how many there are. */
    public int size() {
        return size;
    }

    /** Returns the number of the rule that was found, its place in the list of rules. */
    public int rule(int match) {
        return rule[match];
    }

    /** Returns the first matched word. */
    public int first(int match) {
        return first[match];
    }

    /** Returns the last matched word. */
    public int last(int match) {
        return last[match];
    }

    /** Returns the sentence that it was found in. */
    public int sentence(int match) {
        return sentence[match];
    }
}
