package io.github.pmprep.engine.scoring.text;

import io.github.pmprep.engine.scoring.lexicon.Role;

/** Divides words into sentences: by punctuation, and where a stretch has none, at the words that start sentences. */
final class Sentences {

    private static final int LONG_STRETCH = 40;
    private static final int SHORTEST_SPOKEN = 8;
    private static final int LONGEST = 60;

    private Sentences() {}

    static void divide(Tokens tokens) {
        int from = 0;
        while (from < tokens.size()) {
            int to = from + 1;
            boolean bare = true;
            while (to < tokens.size() && (tokens.marks[to] & Tokens.BLOCK_BEFORE) == 0) {
                bare &= (tokens.marks[to] & Tokens.DIVIDING) == 0;
                to++;
            }
            divideBlock(tokens, from, to, bare);
            from = to;
        }
    }

    /** Divides a paragraph, which may be bare: no sign divides any of its words. */
    private static void divideBlock(Tokens tokens, int start, int end, boolean bare) {
        int from = start;
        while (from < end) {
            int to = from + 1;
            while (to < end && (tokens.marks[to] & Tokens.SENTENCE_BEFORE) == 0) {
                to++;
            }
            divide(tokens, from, to, bare || to - from > LONG_STRETCH);
            from = to;
        }
    }

    private static void divide(Tokens tokens, int from, int to, boolean unpunctuated) {
        boolean spoken = to - from > LONG_STRETCH;
        int sentence = from;
        tokens.startSentence(sentence);
        for (int i = from + 1; unpunctuated && i < to; i++) {
            int length = i - sentence;
            if ((tokens.roles[i] & (Clauses.PRONOUNS | Role.BREAK.bit())) != 0) {
                tokens.marks[i] |= Tokens.SPOKEN_CLAUSE;
            }
            boolean breaks = length >= SHORTEST_SPOKEN && (tokens.roles[i] & Role.BREAK.bit()) != 0;
            if (spoken && (breaks || length >= LONGEST) || isCapitalized(tokens, i)) {
                tokens.marks[i] |= Tokens.CLAUSE_BEFORE;
                tokens.startSentence(i);
                sentence = i;
            }
        }
    }

    /** Returns whether a word that is no name has a capital: where punctuation is missing, a sentence starts with it. */
    private static boolean isCapitalized(Tokens tokens, int token) {
        int roles = tokens.roles[token];
        return tokens.isCapitalInside(token) && (roles & Role.GRAMMAR.bit()) != 0 && (roles & Role.I.bit()) == 0;
    }
}
