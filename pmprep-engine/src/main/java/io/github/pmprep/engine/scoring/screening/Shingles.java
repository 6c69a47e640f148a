package io.github.pmprep.engine.scoring.screening;

import io.github.pmprep.engine.scoring.text.Tokens;
import java.util.function.LongPredicate;

/** Hashes of words that follow each other. */
final class Shingles {

    private Shingles() {}

    /** Returns how many words of a stretch stand in a run of so many words that is known. */
    static int covered(Tokens tokens, int from, int to, int length, LongPredicate known) {
        int covered = 0;
        int coveredUntil = from;
        for (int i = from; i + length <= to; i++) {
            if (known.test(hash(tokens, i, length))) {
                covered += i + length - Math.max(coveredUntil, i);
                coveredUntil = i + length;
            }
        }
        return covered;
    }

    static long hash(Tokens tokens, int from, int length) {
        long hash = length;
        for (int i = from; i < from + length; i++) {
            hash = (hash ^ tokens.hash(i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash;
    }
}
