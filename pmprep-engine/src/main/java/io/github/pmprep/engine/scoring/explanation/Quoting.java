package io.github.pmprep.engine.scoring.explanation;

import io.github.pmprep.engine.scoring.text.Tokens;
import io.github.pmprep.model.scoring.Evidence;

/**
 * Quotes words of an answer.
 *
 * @param answer the answer
 * @param tokens its words
 */
record Quoting(String answer, Tokens tokens) {

    Evidence quote(int firstWord, int lastWord) {
        int start = tokens.start(firstWord);
        int end = tokens.end(lastWord);
        return Evidence.builder()
                .start(start)
                .end(end)
                .quote(answer.substring(start, end))
                .build();
    }

    Evidence quote(int word) {
        return quote(word, word);
    }
}
