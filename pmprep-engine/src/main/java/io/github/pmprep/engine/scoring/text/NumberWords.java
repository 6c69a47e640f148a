package io.github.pmprep.engine.scoring.text;

import io.github.pmprep.engine.scoring.lexicon.Vocabulary;
import java.util.Arrays;

/** What the number words of a vocabulary are worth, by the number of the word. */
final class NumberWords {

    private static final int NO_NUMBER = -1;

    private final long[] values;
    private final int point;
    private final int half;
    private final int and;

    NumberWords(Vocabulary vocabulary) {
        int[] words = Numbers.numberWords().keySet().stream()
                .mapToInt(vocabulary::find)
                .toArray();
        values = new long[Arrays.stream(words).max().orElse(0) + 1];
        Arrays.fill(values, NO_NUMBER);
        int next = 0;
        for (long value : Numbers.numberWords().values()) {
            values[words[next++]] = value;
        }
        values[Vocabulary.UNKNOWN] = NO_NUMBER;
        point = vocabulary.find("point");
        half = vocabulary.find("half");
        and = vocabulary.find("and");
    }

    boolean isNumber(int word) {
        return word < values.length && values[word] != NO_NUMBER;
    }

    long value(int word) {
        return values[word];
    }

    boolean isPoint(int word) {
        return word == point && word != Vocabulary.UNKNOWN;
    }

    boolean isAnd(int word) {
        return word == and && word != Vocabulary.UNKNOWN;
    }

    boolean isHalf(int word) {
        return word == half && word != Vocabulary.UNKNOWN;
    }
}
