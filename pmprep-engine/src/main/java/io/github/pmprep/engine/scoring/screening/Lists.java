package io.github.pmprep.engine.scoring.screening;

import io.github.pmprep.engine.scoring.lexicon.Role;
import io.github.pmprep.engine.scoring.text.Aside;
import io.github.pmprep.engine.scoring.text.Tokens;

/**
 * Finds rows of words without grammar: a sentence with a long run of words that name things, and stretches of short sentences
 * that hardly hold a word of grammar between them.
 */
final class Lists {

    private static final int LONGEST_RUN = 11;
    private static final int STRETCH = 28;
    private static final int MOST_GRAMMAR = 2;

    private Lists() {}

    static void screen(Tokens tokens) {
        int stretchStart = 0;
        int stretchGrammar = 0;
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            int from = tokens.sentenceStart(sentence);
            int to = tokens.sentenceStart(sentence + 1);
            int grammar = 0;
            int run = 0;
            int longest = 0;
            for (int i = from; i < to; i++) {
                boolean holds = isGrammar(tokens, i);
                grammar += holds ? 1 : 0;
                run = holds ? 0 : run + 1;
                longest = Math.max(longest, run);
            }
            if (longest >= LONGEST_RUN) {
                tokens.setAside(sentence, Aside.LISTED);
            }
            stretchGrammar += grammar;
            int words = to - tokens.sentenceStart(stretchStart);
            if (stretchGrammar > MOST_GRAMMAR) {
                stretchStart = sentence + 1;
                stretchGrammar = 0;
            } else if (words >= STRETCH) {
                for (int i = stretchStart; i <= sentence; i++) {
                    tokens.setAside(i, Aside.LISTED);
                }
            }
        }
    }

    private static boolean isGrammar(Tokens tokens, int token) {
        return (tokens.roles(token) & Role.GRAMMAR.bit()) != 0
                || tokens.isAfterArticle(token)
                || tokens.quantity(token) != 0;
    }
}
