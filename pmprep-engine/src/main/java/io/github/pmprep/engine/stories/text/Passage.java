package io.github.pmprep.engine.stories.text;

import io.github.pmprep.model.scoring.Evidence;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a text with its place.
 *
 * @param start the first UTF-16 index
 * @param text the words
 */
public record Passage(int start, String text) {

    private static final String CLOSING = "\"'\u201d\u2019\u00bb)";

    /** Returns the index after the last. */
    public int end() {
        return start + text.length();
    }

    /** Returns the passage as evidence. */
    public Evidence evidence() {
        return Evidence.builder().start(start).end(end()).quote(text).build();
    }

    /**
     * Returns the sentences of a text: they end at a full stop, an exclamation or a question mark before white space, and at
     * the end of a line.
     */
    public static List<Passage> sentences(String text) {
        List<Passage> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                add(sentences, text, start, i);
                start = i;
            } else if (isEnd(text, i)) {
                int end = i + 1;
                while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                if (end == text.length() || Character.isWhitespace(text.charAt(end))) {
                    add(sentences, text, start, end);
                    start = end;
                }
            }
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    private static boolean isEnd(String text, int i) {
        char c = text.charAt(i);
        return c == '!' || c == '?' || c == '.' && !endsAbbreviation(text, i);
    }

    /** Tells "e.g." and "p.m." from the end of a sentence: a single letter stands before the stop. */
    private static boolean endsAbbreviation(String text, int stop) {
        boolean letter = stop > 0 && Character.isLowerCase(text.charAt(stop - 1));
        return letter && stop > 1 && text.charAt(stop - 2) == '.';
    }

    private static void add(List<Passage> sentences, String text, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        if (first < last) {
            sentences.add(new Passage(first, text.substring(first, last)));
        }
    }
}
