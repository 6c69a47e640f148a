package io.github.pmprep.engine.scoring;

import io.github.pmprep.engine.scoring.assessment.Tally;
import io.github.pmprep.engine.scoring.rules.CompiledRules;
import io.github.pmprep.engine.scoring.screening.KnownText;
import io.github.pmprep.engine.scoring.screening.Screening;
import io.github.pmprep.engine.scoring.text.Tokens;
import io.github.pmprep.model.question.Question;

/** What one thread needs to judge one answer after another: everything on it is used again. */
final class Desk {

    private final CompiledRules rules;
    private final Tokens asked = new Tokens();
    private final Tokens tokens = new Tokens();
    private final Tally tally;

    Desk(Scorer scorer) {
        rules = scorer.rules();
        tally = new Tally(rules, scorer.points());
    }

    /** Reads an answer, and sets aside what does not count. */
    Tokens read(Question question, String answer, KnownText known) {
        rules.reader().read(question.text(), asked);
        rules.reader().read(answer, tokens, asked);
        Screening.screen(tokens, asked, known, question.kind());
        return tokens;
    }

    /** Counts what is found in the answer that was read last. */
    Tally count(Question question) {
        tally.count(question.kind(), tokens);
        return tally;
    }

    /** Returns whether it is better thrown away than kept. */
    boolean isOvergrown() {
        return tokens.isHuge() || asked.isHuge();
    }
}
