package io.github.pmprep.engine.scoring.screening;

import io.github.pmprep.engine.scoring.lexicon.Role;
import io.github.pmprep.engine.scoring.text.Aside;
import io.github.pmprep.engine.scoring.text.Tokens;

/**
 * Finds rows of words without grammar: a sentence with a long run of words that name things, or with a row of figures and little
 * else, and stretches of short sentences that hardly hold a word of grammar between them.
 */
final class Lists {

    private static final int LONGEST_RUN = 12;
    private static final int STRETCH = 28;
    private static final int MOST_GRAMMAR = 2;
    private static final int MANY_FIGURES = 3;

    private final Tokens tokens;
    private int stretchStart;
    private int stretchHeld;

    private Lists(Tokens tokens) {
        this.tokens = tokens;
    }

    static void screen(Tokens tokens) {
        Lists lists = new Lists(tokens);
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            lists.screen(sentence);
        }
    }

    private void screen(int sentence) {
        int from = tokens.sentenceStart(sentence);
        int to = tokens.sentenceStart(sentence + 1);
        int grammar = 0;
        int figures = 0;
        int listed = 0;
        int run = 0;
        int longest = 0;
        for (int i = from; i < to; i++) {
            boolean figure = tokens.quantity(i) != 0;
            boolean holds = (tokens.roles(i) & Role.GRAMMAR.bit()) != 0 || tokens.isAfterArticle(i);
            grammar += holds ? 1 : 0;
            figures += figure ? 1 : 0;
            listed += figure && i > from && goesOn(i) ? 1 : 0;
            run = holds || figure ? 0 : run + 1;
            longest = Math.max(longest, run);
        }
        if (longest >= LONGEST_RUN || listed >= MANY_FIGURES && grammar <= MOST_GRAMMAR) {
            tokens.setAside(sentence, Aside.LISTED);
        }
        stretch(sentence, grammar, figures);
    }

    private boolean goesOn(int token) {
        return tokens.isDivided(token) || (tokens.roles(token - 1) & Role.JOINING.bit()) != 0;
    }

    private void stretch(int sentence, int grammar, int figures) {
        boolean listedBefore =
                sentence > 0 && tokens.isAside(sentence - 1) && tokens.aside(sentence - 1) == Aside.LISTED;
        stretchHeld += grammar + figures;
        if (listedBefore && grammar == 0) {
            tokens.setAside(sentence, Aside.LISTED);
        }
        if (stretchHeld > MOST_GRAMMAR) {
            stretchStart = sentence + 1;
            stretchHeld = 0;
        } else if (tokens.sentenceStart(sentence + 1) - tokens.sentenceStart(stretchStart) >= STRETCH) {
            for (int i = stretchStart; i <= sentence; i++) {
                tokens.setAside(i, Aside.LISTED);
            }
        }
    }
}
