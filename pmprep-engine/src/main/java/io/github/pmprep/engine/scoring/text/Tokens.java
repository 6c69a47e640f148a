package io.github.pmprep.engine.scoring.text;

import io.github.pmprep.engine.scoring.store.LongSet;
import java.util.Arrays;

/**
 * An answer as words: numbers of the vocabulary, places in the original text, and what is known of each. Words that carry
 * nothing (articles, fillers, restarts) are left out; a number with its unit is one word.
 */
public final class Tokens {

    static final int COMMA_BEFORE = 1;
    static final int CLAUSE_BEFORE = 2;
    static final int SENTENCE_BEFORE = 4;

    /** Any of the marks that divide. */
    static final int DIVIDING = COMMA_BEFORE | CLAUSE_BEFORE | SENTENCE_BEFORE;

    static final int ARTICLE_BEFORE = 8;
    static final int HYPHEN_BEFORE = 16;
    static final int LOST_ARTICLE_BEFORE = 32;
    static final int QUOTE_BEFORE = 64;
    static final int CAPITAL = 128;

    /** A clause starts where no sign says so, as punctuation is missing altogether. */
    static final int SPOKEN_CLAUSE = 256;

    /** A paragraph or a list item starts. */
    static final int BLOCK_BEFORE = 512;

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
    private byte[] aside = NONE;
    private boolean anyAside;
    private final LongSet scratch = new LongSet();
    private int wordsAside;
    private int sentencesAside;

    private static final byte[] NONE = {};
    private static final int SOME = 512;
    private static final int HUGE = 1 << 15;

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

    /** Creates words that texts can be read into, one after another. */
    public Tokens() {
        this(SOME);
    }

    /** Forgets all words. */
    void clear() {
        size = 0;
        sentences = 0;
        wordsAside = 0;
        sentencesAside = 0;
        if (anyAside) {
            Arrays.fill(aside, (byte) 0);
            anyAside = false;
        }
    }

    /** Returns whether so much was read that the arrays are better not kept. */
    public boolean isHuge() {
        return capacity > HUGE;
    }

    /** Returns an empty set for whoever works on these words; it holds until the next one asks. */
    public LongSet scratch() {
        scratch.clear();
        return scratch;
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

    /** Sets a sentence aside: nothing in it counts. The first reason stays. */
    public void setAside(int sentence, Aside why) {
        if (aside.length < sentences) {
            aside = Arrays.copyOf(aside, Math.max(sentences, aside.length * 2));
        }
        anyAside = true;
        if (aside[sentence] == 0) {
            aside[sentence] = (byte) (why.ordinal() + 1);
            wordsAside += sentenceStart(sentence + 1) - sentenceStart(sentence);
            sentencesAside++;
        }
    }

    /** Returns whether a sentence is set aside. */
    public boolean isAside(int sentence) {
        return sentence < aside.length && aside[sentence] != 0;
    }

    /** Returns why a sentence is set aside. */
    public Aside aside(int sentence) {
        return Aside.of(aside[sentence] - 1);
    }

    /** Returns the number of words in sentences that are set aside for a reason. */
    public int wordsAside(Aside why) {
        int words = 0;
        for (int sentence = 0; anyAside && sentence < Math.min(sentences, aside.length); sentence++) {
            words += aside[sentence] == why.ordinal() + 1 ? sentenceStart(sentence + 1) - sentenceStart(sentence) : 0;
        }
        return words;
    }

    /** Returns the number of words in sentences that count. */
    public int countingWords() {
        return size - wordsAside;
    }

    /** Returns the number of sentences that count. */
    public int countingSentences() {
        return sentences - sentencesAside;
    }

    /** Returns the bits of the roles of a word. */
    public int roles(int token) {
        return roles[token];
    }

    /** Returns a hash of the letters of a word. */
    public int hash(int token) {
        return hash[token];
    }

    /** Returns whether an article stood before the word. */
    public boolean isAfterArticle(int token) {
        return (marks[token] & ARTICLE_BEFORE) != 0;
    }

    /** Returns whether an article stood before the word that belongs to nothing: a sign or another article followed it. */
    public boolean isAfterLostArticle(int token) {
        return (marks[token] & LOST_ARTICLE_BEFORE) != 0;
    }

    /** Returns whether a word has a capital first letter, small ones after it, and no sign before it. */
    public boolean isCapitalInside(int token) {
        return (marks[token] & (CAPITAL | QUOTE_BEFORE | DIVIDING | HYPHEN_BEFORE)) == CAPITAL;
    }

    /** Returns whether a paragraph or a list item starts with a word. */
    public boolean startsBlock(int token) {
        return (marks[token] & BLOCK_BEFORE) != 0;
    }

    /** Returns whether another clause starts with a word. */
    public boolean startsClause(int token) {
        return Clauses.startsClause(this, token);
    }

    /** Returns whether a comma or more divides the word from the one before. */
    public boolean isDivided(int token) {
        return (marks[token] & DIVIDING) != 0;
    }

    /** Returns whether the sign that ends a sentence stands before a word. */
    public boolean isAfterFullStop(int token) {
        return (marks[token] & SENTENCE_BEFORE) != 0;
    }

    /** Returns whether a hyphen joins the word to the one before. */
    public boolean isAfterHyphen(int token) {
        return (marks[token] & HYPHEN_BEFORE) != 0;
    }

    /** Returns whether a word goes on where the one before it ended: no sign stands between them but spaces. */
    public boolean isJoined(int token) {
        return (marks[token] & (DIVIDING | HYPHEN_BEFORE)) == 0;
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
