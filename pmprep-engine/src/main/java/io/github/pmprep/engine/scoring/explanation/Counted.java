package io.github.pmprep.engine.scoring.explanation;

import io.github.pmprep.engine.scoring.rules.Trail;

/**
 * A match that the automaton found.
 *
 * @param rule the number of its rule
 * @param sentence its sentence
 * @param words its words
 * @param nth which time the rule counts, from 1; 0 if it does not count
 */
public record Counted(int rule, int sentence, Trail.Span words, int nth) {

    boolean counts() {
        return nth > 0;
    }

    boolean overlaps(Counted other) {
        return sentence == other.sentence && words.first() <= other.words.last() && other.words.first() <= words.last();
    }
}
