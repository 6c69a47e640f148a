package io.github.pmprep.engine.scoring.rules;

import io.github.pmprep.engine.scoring.lexicon.Vocabulary;
import io.github.pmprep.engine.scoring.text.Reader;
import io.github.pmprep.engine.scoring.text.Tokens;
import io.github.pmprep.model.rule.Rule;
import io.github.pmprep.model.rule.TokenFlag;
import java.util.Arrays;
import java.util.List;

/** Rules, ready to be found. Immutable and safe for several threads. */
public final class CompiledRules {

    private final Vocabulary vocabulary;
    private final Reader reader;
    private final Automaton automaton;
    private final List<Pattern.Atom> atoms;
    private final List<Rule> rules;
    private final int[] neededFlags;
    private final int[] excludedFlags;
    private final int[] ruleOfPattern;
    private final boolean[] forbids;
    private final int[] namedFlags;

    CompiledRules(
            Vocabulary vocabulary,
            Automaton automaton,
            List<Pattern.Atom> atoms,
            List<Rule> rules,
            int[] ruleOfPattern,
            boolean[] forbids,
            int[] namedFlags) {
        this.vocabulary = vocabulary;
        this.reader = new Reader(vocabulary);
        this.automaton = automaton;
        this.atoms = List.copyOf(atoms);
        this.rules = List.copyOf(rules);
        this.ruleOfPattern = ruleOfPattern;
        this.forbids = forbids;
        this.namedFlags = namedFlags;
        neededFlags = rules.stream().mapToInt(rule -> bits(rule.needs())).toArray();
        excludedFlags = rules.stream().mapToInt(rule -> bits(rule.not())).toArray();
    }

    private static int bits(List<TokenFlag> flags) {
        return flags.stream().mapToInt(flag -> flag.bit()).reduce(0, (one, other) -> one | other);
    }

    /** Returns the rules, in the order of their numbers. */
    public List<Rule> rules() {
        return rules;
    }

    /** Returns the reader whose words the rules speak of. */
    public Reader reader() {
        return reader;
    }

    /** Returns the words that the rules speak of. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Finds every rule, whatever kind of question it is for. */
    public Matches find(Tokens tokens) {
        return new Matcher(this, tokens).run();
    }

    /** Returns what patterns may ask for and the word answers. */
    List<Pattern.Atom> atomsOf(int word) {
        return Arrays.stream(automaton.wordAtoms()[word]).mapToObj(atoms::get).toList();
    }

    Automaton automaton() {
        return automaton;
    }

    int size() {
        return rules.size();
    }

    int ruleOf(int pattern) {
        return ruleOfPattern[pattern];
    }

    boolean forbids(int pattern) {
        return forbids[pattern];
    }

    int namedFlags(int pattern) {
        return namedFlags[pattern];
    }

    int neededFlags(int rule) {
        return neededFlags[rule];
    }

    int excludedFlags(int rule) {
        return excludedFlags[rule];
    }
}
