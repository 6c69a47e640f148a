package io.github.pmprep.engine.stories.challenge;

import io.github.pmprep.engine.stories.text.Passage;

/** Cuts what is quoted to a length that can be said: whole words around the place that matters. */
final class Quote {

    private static final int LONGEST = 160;
    private static final int BEFORE = 40;

    private Quote() {}

    /** Returns a sentence, or a part of it if it is long. */
    static Passage of(Passage sentence, int at) {
        String text = sentence.text();
        if (text.length() <= LONGEST) {
            return sentence;
        }
        int start = at <= BEFORE ? 0 : text.lastIndexOf(' ', at - BEFORE) + 1;
        int end = start + LONGEST >= text.length() ? text.length() : text.lastIndexOf(' ', start + LONGEST);
        return new Passage(
                sentence.start() + start,
                text.substring(start, end > start ? end : Math.min(text.length(), start + LONGEST)));
    }
}
