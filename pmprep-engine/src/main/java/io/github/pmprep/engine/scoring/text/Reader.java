package io.github.pmprep.engine.scoring.text;

import io.github.pmprep.engine.scoring.lexicon.Vocabulary;

/** Reads texts into {@link Tokens}, in one pass over the characters and one over the words. Safe for several threads. */
public final class Reader {

    private static final int CHARACTERS_OF_A_WORD = 6;

    private final Vocabulary vocabulary;
    private final NumberWords numberWords;

    /** Creates a reader that knows the words of a vocabulary. */
    public Reader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.numberWords = new NumberWords(vocabulary);
    }

    /** Reads a question, or an answer to a question that nobody knows. */
    public Tokens read(String text) {
        Tokens tokens = new Tokens(text.length() / CHARACTERS_OF_A_WORD);
        read(text, tokens);
        return tokens;
    }

    /** Reads a text into words that held another. */
    public void read(String text, Tokens tokens) {
        tokens.clear();
        new Scan(vocabulary, numberWords, text, tokens).run();
        Sentences.divide(tokens);
        Clauses.flag(tokens);
        Echoes.flagRepeated(tokens);
    }

    /** Reads an answer into words that held another, and flags what it takes from the question. */
    public void read(String answer, Tokens tokens, Tokens question) {
        read(answer, tokens);
        Echoes.flagRestated(tokens, question);
    }
}
