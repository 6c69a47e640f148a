package io.github.pmprep.engine.scoring.text;

import java.util.Arrays;

/**
 * An answer as words: numbers of the vocabulary, places in the original text, and what is known of each. Words that carry
 * nothing (articles, fillers, restarts) are left out; a number with its unit is one word.
 */
public final class Tokens {

    static final int COMMA_BEFORE = 1;
    static final int CLAUSE_BEFORE = 2;
    static final int SENTENCE_BEFORE = 4;

    private int size;
    private int sentences;
    private int capacity;
    int[] start;
    int[] end;
    int[] word;
    int[] hash;
    int[] roles;
    int[] marks;
    int[] flags;
    int[] quantity;
    long[] thousandths;
    int[] sentenceStart;

    Tokens(int capacity) {
        this.capacity = Math.max(16, capacity);
        start = new int[this.capacity];
        end = new int[this.capacity];
        word = new int[this.capacity];
        hash = new int[this.capacity];
        roles = new int[this.capacity];
        marks = new int[this.capacity];
        flags = new int[this.capacity];
        quantity = new int[this.capacity];
        thousandths = new long[this.capacity];
        sentenceStart = new int[16];
    }

    int append(int startInclusive, int endExclusive, int number, int hashed, int mark) {
        if (size == capacity) {
            grow();
        }
        start[size] = startInclusive;
        end[size] = endExclusive;
        word[size] = number;
        hash[size] = hashed;
        marks[size] = mark;
        roles[size] = 0;
        flags[size] = 0;
        quantity[size] = 0;
        thousandths[size] = 0;
        return size++;
    }

    private void grow() {
        capacity *= 2;
        start = Arrays.copyOf(start, capacity);
        end = Arrays.copyOf(end, capacity);
        word = Arrays.copyOf(word, capacity);
        hash = Arrays.copyOf(hash, capacity);
        roles = Arrays.copyOf(roles, capacity);
        marks = Arrays.copyOf(marks, capacity);
        flags = Arrays.copyOf(flags, capacity);
        quantity = Arrays.copyOf(quantity, capacity);
        thousandths = Arrays.copyOf(thousandths, capacity);
    }

    void removeLast() {
        size--;
    }

    void startSentence(int token) {
        if (sentences + 1 >= sentenceStart.length) {
            sentenceStart = Arrays.copyOf(sentenceStart, sentenceStart.length * 2);
        }
        sentenceStart[sentences++] = token;
        sentenceStart[sentences] = size;
    }

    /** Returns the number of words. */
    public int size() {
        return size;
    }

    /** Returns the number of sentences. */
    public int sentences() {
        return sentences;
    }

    /** Returns the first word of a sentence; for the number of sentences, the number of words. */
    public int sentenceStart(int sentence) {
        return sentences == 0 ? 0 : sentenceStart[sentence];
    }

    /** Returns the sentence that a word stands in. */
    public int sentenceOf(int token) {
        int found = Arrays.binarySearch(sentenceStart, 0, sentences, token);
        return found >= 0 ? found : -found - 2;
    }

    /** Returns where a word starts in the text, as an index of {@link String#substring}. */
    public int start(int token) {
        return start[token];
    }

    /** Returns where a word ends in the text. */
    public int end(int token) {
        return end[token];
    }

    /** Returns the number of a word in the vocabulary. */
    public int word(int token) {
        return word[token];
    }

    /** Returns the bits of the flags of a word. */
    public int flags(int token) {
        return flags[token];
    }

    /** Returns the bits of the kinds of quantity that a word is; none for most. */
    public int quantity(int token) {
        return quantity[token];
    }

    /** Returns the value of a quantity, in thousandths. */
    public long thousandths(int token) {
        return thousandths[token];
    }
}
