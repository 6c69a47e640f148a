package io.github.pmprep.engine.stories.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, a number or a mark of a sentence.
 *
 * @param start the first index in the text
 * @param end the index after the last
 * @param text the characters in lower case
 */
record Word(int start, int end, String text) {

    private static final Pattern PATTERN =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d+(?:[.,]\\d+)*|\\p{L}+(?:['\u2019]\\p{L}+)?|[$€£%]|[,;:.!?()]");

    static List<Word> of(String sentence, int offset) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = PATTERN.matcher(sentence);
        while (matcher.find()) {
            words.add(new Word(
                    offset + matcher.start(),
                    offset + matcher.end(),
                    matcher.group().toLowerCase(Locale.ROOT)));
        }
        return words;
    }

    boolean isDigits() {
        return Character.isDigit(text.charAt(0));
    }
}
