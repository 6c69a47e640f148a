package io.github.pmprep.engine.scoring.text;

import io.github.pmprep.engine.scoring.store.LongSet;
import io.github.pmprep.model.rule.TokenFlag;

/** Flags what a text says twice, and what it takes from the question. */
final class Echoes {

    private static final int RUN = 4;
    private static final int SHORTEST_REPEATED = 3;

    private Echoes() {}

    static void flagRepeated(Tokens tokens) {
        LongSet seen = tokens.scratch();
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            int from = tokens.sentenceStart(sentence);
            int to = tokens.sentenceStart(sentence + 1);
            if (to - from >= SHORTEST_REPEATED && !seen.add(hash(tokens, from, to))) {
                flag(tokens, from, to, TokenFlag.REPEATED);
            }
        }
    }

    static void flagRestated(Tokens answer, Tokens question) {
        LongSet runs = question.scratch();
        for (int i = 0; i + RUN <= question.size(); i++) {
            runs.add(hash(question, i, i + RUN));
        }
        for (int i = 0; question.size() >= RUN && i + RUN <= answer.size(); i++) {
            if (runs.contains(hash(answer, i, i + RUN))) {
                flag(answer, i, i + RUN, TokenFlag.RESTATED);
            }
        }
    }

    private static long hash(Tokens tokens, int from, int to) {
        long hash = (long) to - from;
        for (int i = from; i < to; i++) {
            hash = (hash ^ tokens.hash[i]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    private static void flag(Tokens tokens, int from, int to, TokenFlag flag) {
        for (int i = from; i < to; i++) {
            tokens.flags[i] |= flag.bit();
        }
    }
}
