package io.github.pmprep.engine.scoring.screening;

import io.github.pmprep.engine.scoring.text.Aside;
import io.github.pmprep.engine.scoring.text.Tokens;
import io.github.pmprep.model.rule.TokenFlag;

/** Finds stories of somebody else: several sentences in a row in which others act, and neither I nor we do. */
final class Bystander {

    private static final int FEWEST_SENTENCES = 3;
    private static final int FEWEST_OF_OTHERS = 2;
    private static final int FEWEST_WORDS = 25;
    private static final int OURS = TokenFlag.OWN.bit() | TokenFlag.SHARED.bit();

    private Bystander() {}

    static void screen(Tokens tokens) {
        int start = 0;
        int ofOthers = 0;
        for (int sentence = 0; sentence <= tokens.sentences(); sentence++) {
            int flags = sentence < tokens.sentences() ? flags(tokens, sentence) : OURS;
            boolean others = (flags & TokenFlag.OTHERS.bit()) != 0;
            if ((flags & OURS) != 0) {
                setAside(tokens, start, sentence, ofOthers);
                start = sentence + 1;
                ofOthers = 0;
            } else if (others || ofOthers > 0) {
                ofOthers += others ? 1 : 0;
            } else {
                start = sentence + 1;
            }
        }
    }

    private static int flags(Tokens tokens, int sentence) {
        int flags = 0;
        for (int i = tokens.sentenceStart(sentence); i < tokens.sentenceStart(sentence + 1); i++) {
            flags |= tokens.flags(i);
        }
        return flags;
    }

    private static void setAside(Tokens tokens, int start, int end, int ofOthers) {
        boolean story = end - start >= FEWEST_SENTENCES && ofOthers >= FEWEST_OF_OTHERS;
        if (story && tokens.sentenceStart(end) - tokens.sentenceStart(start) >= FEWEST_WORDS) {
            for (int sentence = start; sentence < end; sentence++) {
                tokens.setAside(sentence, Aside.OF_OTHERS);
            }
        }
    }
}
