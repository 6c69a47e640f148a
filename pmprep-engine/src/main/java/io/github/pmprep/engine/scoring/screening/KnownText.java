package io.github.pmprep.engine.scoring.screening;

import io.github.pmprep.engine.scoring.store.LongSet;
import io.github.pmprep.engine.scoring.text.Aside;
import io.github.pmprep.engine.scoring.text.Reader;
import io.github.pmprep.engine.scoring.text.Tokens;
import io.github.pmprep.model.scoring.Rubric;

/** What everybody can read before the answer: the rubric, and with it the question. Immutable. */
public final class KnownText {

    private static final int RUN = 3;
    private static final int FEWEST_WORDS = 3;
    private static final int PERCENT = 70;
    private static final int HUNDRED = 100;

    /** No text at all. */
    public static final KnownText NOTHING = new KnownText(new LongSet());

    private final LongSet runs;

    private KnownText(LongSet runs) {
        this.runs = runs;
    }

    /** Returns the text of a rubric. */
    public static KnownText of(Rubric rubric, Reader reader) {
        StringBuilder text = new StringBuilder();
        rubric.criteria().forEach(criterion -> {
            text.append(criterion.name())
                    .append(".\n\n")
                    .append(criterion.description())
                    .append(".\n\n");
            criterion
                    .anchors()
                    .forEach(anchor -> text.append(anchor.description()).append(".\n\n"));
        });
        Tokens rubricWords = reader.read(text.toString());
        LongSet runs = new LongSet();
        add(rubricWords, runs);
        return new KnownText(runs);
    }

    private static void add(Tokens tokens, LongSet runs) {
        for (int i = 0; i + RUN <= tokens.size(); i++) {
            runs.add(Shingles.hash(tokens, i, RUN));
        }
    }

    void screen(Tokens answer, Tokens question) {
        LongSet asked = question.scratch();
        add(question, asked);
        for (int sentence = 0; sentence < answer.sentences(); sentence++) {
            int from = answer.sentenceStart(sentence);
            int to = answer.sentenceStart(sentence + 1);
            int known = Shingles.covered(answer, from, to, RUN, run -> asked.contains(run) || runs.contains(run));
            if (to - from >= FEWEST_WORDS && known * HUNDRED >= PERCENT * (to - from)) {
                answer.setAside(sentence, Aside.RESTATED);
            }
        }
    }
}
