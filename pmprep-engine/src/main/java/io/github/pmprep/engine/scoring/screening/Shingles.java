package io.github.pmprep.engine.scoring.screening;

import io.github.pmprep.engine.scoring.text.Tokens;

/** Hashes of words that follow each other. */
final class Shingles {

    private Shingles() {}

    static long hash(Tokens tokens, int from, int length) {
        long hash = length;
        for (int i = from; i < from + length; i++) {
            hash = (hash ^ tokens.hash(i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash;
    }
}
