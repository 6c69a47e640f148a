package io.github.pmprep.engine.scoring.rules;

import io.github.pmprep.engine.scoring.text.Tokens;
import io.github.pmprep.model.question.QuestionKind;

/** Finds rules in one text after another; what it returns holds until it is used again. For one thread at a time. */
public final class Finder {

    private final CompiledRules rules;
    private final Matcher matcher;

    /** Creates a finder of rules. */
    public Finder(CompiledRules rules) {
        this.rules = rules;
        this.matcher = new Matcher(rules);
    }

    /**
     * Finds the rules for sentences that apply to answers to a kind of question, in the sentences that count. A sentence that a
     * rule sets aside is set aside in the tokens.
     */
    public Matches find(Tokens tokens, QuestionKind kind) {
        return find(tokens, kind.ordinal());
    }

    Matches find(Tokens tokens, int kind) {
        return matcher.run(tokens, rules.positions(kind));
    }
}
