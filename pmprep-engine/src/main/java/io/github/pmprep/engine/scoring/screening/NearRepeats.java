package io.github.pmprep.engine.scoring.screening;

import io.github.pmprep.engine.scoring.store.LongSet;
import io.github.pmprep.engine.scoring.text.Aside;
import io.github.pmprep.engine.scoring.text.Tokens;

/** Finds sentences most of whose words were said before, in the same order. */
final class NearRepeats {

    private static final int RUN = 3;
    private static final int FEWEST_WORDS = 4;
    private static final int PERCENT = 55;
    private static final int HUNDRED = 100;

    private NearRepeats() {}

    static void screen(Tokens tokens) {
        LongSet seen = tokens.scratch();
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            int from = tokens.sentenceStart(sentence);
            int to = tokens.sentenceStart(sentence + 1);
            int known = Shingles.covered(tokens, from, to, RUN, seen::contains);
            if (known >= FEWEST_WORDS && known * HUNDRED >= PERCENT * (to - from)) {
                tokens.setAside(sentence, Aside.REPEATED);
            }
            for (int i = from; i + RUN <= to; i++) {
                seen.add(Shingles.hash(tokens, i, RUN));
            }
        }
    }
}
