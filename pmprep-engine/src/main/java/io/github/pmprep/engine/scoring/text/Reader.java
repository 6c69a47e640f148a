package io.github.pmprep.engine.scoring.text;

import io.github.pmprep.engine.scoring.lexicon.Vocabulary;

/** Reads texts into {@link Tokens}, in one pass over the characters and one over the words. Safe for several threads. */
public final class Reader {

    private final Vocabulary vocabulary;
    private final NumberWords numberWords;

    /** Creates a reader that knows the words of a vocabulary. */
    public Reader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.numberWords = new NumberWords(vocabulary);
    }

    /** Reads a question, or an answer to a question that nobody knows. */
    public Tokens read(String text) {
        Tokens tokens = new Scan(vocabulary, numberWords, text).tokens();
        Sentences.divide(tokens);
        Clauses.flag(tokens);
        Echoes.flagRepeated(tokens);
        return tokens;
    }

    /** Reads an answer, and flags what it takes from the question. */
    public Tokens read(String answer, Tokens question) {
        Tokens tokens = read(answer);
        Echoes.flagRestated(tokens, question);
        return tokens;
    }
}
