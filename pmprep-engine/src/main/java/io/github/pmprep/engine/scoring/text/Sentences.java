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
            while (to < tokens.size() && (tokens.marks[to] & Tokens.SENTENCE_BEFORE) == 0) {
                to++;
            }
            divide(tokens, from, to);
            from = to;
        }
    }

    private static void divide(Tokens tokens, int from, int to) {
        boolean spoken = to - from > LONG_STRETCH;
        int sentence = from;
        tokens.startSentence(sentence);
        for (int i = from + 1; spoken && i < to; i++) {
            int length = i - sentence;
            boolean breaks = length >= SHORTEST_SPOKEN && (tokens.roles[i] & Role.BREAK.bit()) != 0;
            if (breaks || length >= LONGEST) {
                tokens.marks[i] |= Tokens.CLAUSE_BEFORE;
                tokens.startSentence(i);
                sentence = i;
            }
        }
    }
}
