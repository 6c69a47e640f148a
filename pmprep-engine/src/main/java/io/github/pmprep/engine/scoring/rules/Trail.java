package io.github.pmprep.engine.scoring.rules;

import java.util.List;

/**
 * How far a pattern gets in a sentence.
 *
 * @param matches its matches, the longest first, of equals the first
 * @param steps how many words or classes in a row were found on the way that got furthest
 * @param first the first word of that way; negative if there is none
 * @param last its last word
 * @param missing what would have to come next, as patterns write it; empty if the whole pattern was found
 * @param stoppedAt the word that stands there; the end of the sentence if none does
 */
public record Trail(List<Span> matches, int steps, int first, int last, List<String> missing, int stoppedAt) {

    /**
     * Words in a row.
     *
     * @param first the first of them
     * @param last the last
     */
    public record Span(int first, int last) {

        /** Returns how many there are. */
        public int words() {
            return last - first + 1;
        }
    }
}
