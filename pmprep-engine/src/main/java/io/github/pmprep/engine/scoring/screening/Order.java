package io.github.pmprep.engine.scoring.screening;

import io.github.pmprep.engine.scoring.lexicon.Role;
import io.github.pmprep.engine.scoring.text.Aside;
import io.github.pmprep.engine.scoring.text.Tokens;

/**
 * Finds words in an order that English does not have: "the of", "my is", "of they", or "They" inside a sentence. One such place costs its sentence. People
 * slip once in some two hundred answers, a learner's mistakes are of other kinds, and shuffled words break such rules all the
 * time: where they do, nothing of the text counts.
 */
final class Order {

    private static final int FEWEST_IN_TEXT = 2;
    private static final int TEXT_PERCENT = 2;
    private static final int HUNDRED = 100;

    private static final int FINITE = Role.AUXILIARY.bit() | Role.WOULD.bit();

    private Order() {}

    static void screen(Tokens tokens) {
        int all = 0;
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            int from = tokens.sentenceStart(sentence);
            int to = tokens.sentenceStart(sentence + 1);
            int broken = broken(tokens, from, to);
            all += broken;
            if (broken > 0) {
                tokens.setAside(sentence, Aside.SCRAMBLED);
            }
        }
        if (all >= FEWEST_IN_TEXT && (long) all * HUNDRED >= (long) TEXT_PERCENT * tokens.size()) {
            for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
                tokens.setAside(sentence, Aside.SCRAMBLED);
            }
        }
    }

    private static int broken(Tokens tokens, int from, int to) {
        int broken = 0;
        for (int i = from; i < to; i++) {
            int roles = tokens.roles(i);
            boolean article = tokens.isAfterArticle(i);
            boolean hyphened = i + 1 < to && tokens.isAfterHyphen(i + 1);
            boolean bad = article && !hyphened && (tokens.isAfterLostArticle(i) || (roles & Role.UNNAMED.bit()) != 0);
            bad |= i > from && tokens.isCapitalInside(i) && (roles & Role.GRAMMAR.bit()) != 0 && !isI(roles);
            if (i == from) {
                bad |= i > 0 && tokens.isAfterFullStop(i) && (tokens.roles(i - 1) & Role.DANGLING.bit()) != 0;
            } else if (tokens.isJoined(i)) {
                bad |= cannotFollow(tokens.roles(i - 1), roles, article);
            }
            broken += bad ? 1 : 0;
        }
        return broken;
    }

    private static boolean isI(int roles) {
        return (roles & Role.I.bit()) != 0;
    }

    private static boolean cannotFollow(int before, int roles, boolean article) {
        if ((before & Role.POSSESSIVE.bit()) != 0) {
            return article || (roles & Role.UNNAMED.bit()) != 0;
        }
        if ((before & Role.SUBJECT.bit()) != 0) {
            return article || (roles & (Role.UNACTED.bit() | Role.SUBJECT.bit())) != 0;
        }
        if (article) {
            return false;
        }
        if ((before & Role.PREPOSITION.bit()) != 0) {
            return (roles & (FINITE | Role.SUBJECT.bit() | Role.TO.bit())) != 0;
        }
        if ((before & Role.TO.bit()) != 0) {
            return (roles & (Role.WOULD.bit() | Role.SUBJECT.bit() | Role.PREPOSITION.bit())) != 0;
        }
        if ((before & Role.AUXILIARY.bit()) != 0) {
            return (roles & FINITE) != 0;
        }
        return (before & Role.WOULD.bit()) != 0 && (roles & (FINITE | Role.PREPOSITION.bit() | Role.TO.bit())) != 0;
    }
}
