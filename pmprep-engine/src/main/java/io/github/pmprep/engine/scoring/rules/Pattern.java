package io.github.pmprep.engine.scoring.rules;

import java.util.List;

/** A parsed pattern. */
sealed interface Pattern {

    /** One word: a word in any form, an exact form, a member of a class, or a quantity. */
    record Atom(Kind kind, String text) implements Pattern {}

    /** What an atom asks of a word. */
    enum Kind {
        LEMMA,
        EXACT,
        CLASS,
        QUANTITY
    }

    /** Parts that follow each other, each at most some words after the one before. */
    record Sequence(List<Part> parts) implements Pattern {}

    /** A part of a sequence, and how many words may stand before it. */
    record Part(int gap, Pattern pattern) {}

    /** One of several. */
    record Choice(List<Pattern> options) implements Pattern {}

    /** What may be missing. */
    record Maybe(Pattern pattern) implements Pattern {}

    /** A whole pattern, bound to the start or the end of its sentence or not. */
    record Whole(boolean atStart, boolean atEnd, Sequence sequence) {}
}
