package io.github.pmprep.engine.scoring.screening;

import io.github.pmprep.engine.scoring.text.Tokens;
import io.github.pmprep.model.question.QuestionKind;

/**
 * Sets sentences aside that no rule should read: rows of words without grammar, words in no order, what was said before,
 * what the question or the rubric says, and stories of others where one's own was asked for. An answer with such a sentence is judged as the answer without it.
 */
public final class Screening {

    private Screening() {}

    /** Sets aside what does not count in an answer. */
    public static void screen(Tokens answer, Tokens question, KnownText known, QuestionKind kind) {
        Order.screen(answer);
        Lists.screen(answer);
        known.screen(answer, question);
        NearRepeats.screen(answer);
        if (kind == QuestionKind.BEHAVIORAL) {
            Bystander.screen(answer);
        }
    }
}
