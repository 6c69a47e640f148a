package io.github.pmprep.engine.scoring.rules;

import io.github.pmprep.engine.scoring.lexicon.Vocabulary;
import io.github.pmprep.engine.scoring.rules.Pattern.Atom;
import io.github.pmprep.engine.scoring.rules.Pattern.Kind;
import io.github.pmprep.engine.scoring.text.Quantity;
import io.github.pmprep.engine.scoring.text.Tokens;
import io.github.pmprep.model.rule.TokenFlag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How a text was read and what was found in it, for people who write rules. */
public final class Explanation {

    private final CompiledRules rules;
    private final String text;

    /** Creates the explanation of a text. */
    public Explanation(CompiledRules rules, String text) {
        this.rules = rules;
        this.text = text;
    }

    /** Returns one line for each word with its classes, quantities and flags, then one for each rule that was found. */
    @Override
    public String toString() {
        Tokens tokens = rules.reader().read(text);
        StringBuilder lines = new StringBuilder();
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            lines.append("sentence ").append(sentence + 1).append('\n');
            for (int i = tokens.sentenceStart(sentence); i < tokens.sentenceStart(sentence + 1); i++) {
                lines.append(word(tokens, i)).append('\n');
            }
        }
        Matches matches = rules.find(tokens);
        for (int i = 0; i < matches.size(); i++) {
            lines.append("found ")
                    .append(rules.features().get(matches.rule(i)).id())
                    .append(": ")
                    .append(text, tokens.start(matches.first(i)), tokens.end(matches.last(i)))
                    .append('\n');
        }
        return lines.toString();
    }

    private String word(Tokens tokens, int token) {
        List<String> known = new ArrayList<>();
        if (tokens.word(token) == Vocabulary.UNKNOWN && tokens.quantity(token) == 0) {
            known.add("(in no rule)");
        }
        for (Atom atom : rules.atomsOf(tokens.word(token))) {
            known.add(
                    atom.kind() == Kind.CLASS
                            ? '[' + atom.text() + ']'
                            : (atom.kind() == Kind.EXACT ? "=" : "") + atom.text());
        }
        for (Quantity kind : Quantity.values()) {
            if ((tokens.quantity(token) & kind.bit()) != 0) {
                known.add("#" + kind.id() + " " + tokens.thousandths(token) / 1000.0);
            }
        }
        Arrays.stream(TokenFlag.values())
                .filter(flag -> (tokens.flags(token) & flag.bit()) != 0)
                .forEach(flag -> known.add("<" + flag.id() + ">"));
        return "  " + text.substring(tokens.start(token), tokens.end(token)) + "  " + String.join(" ", known);
    }
}
