package io.github.pmprep.engine.scoring.rules;

import io.github.pmprep.engine.scoring.rules.Pattern.Atom;
import io.github.pmprep.engine.scoring.rules.Pattern.Choice;
import io.github.pmprep.engine.scoring.rules.Pattern.Maybe;
import io.github.pmprep.engine.scoring.rules.Pattern.Part;
import io.github.pmprep.engine.scoring.rules.Pattern.Sequence;
import io.github.pmprep.engine.scoring.rules.Pattern.Whole;
import io.github.pmprep.engine.scoring.text.Tokens;
import io.github.pmprep.model.rule.RuleBook;
import io.github.pmprep.model.rule.TokenFlag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Follows patterns word by word, every way at once, for those who ask why a rule is not found. It shares nothing with the
 * automaton but the language, takes its time, and remembers where it got stuck.
 */
public final class Trails {

    private final CompiledRules rules;
    private final Forms forms;

    /**
     * Creates trails of the patterns of a book.
     *
     * @param rules the book, compiled
     */
    public Trails(CompiledRules rules, RuleBook book) {
        this.rules = rules;
        this.forms = new Forms(rules, book);
    }

    /** Returns the words of which a word is a form. */
    public Set<String> lemmas(Tokens tokens, int token) {
        return forms.lemmas(tokens, token);
    }

    /** Returns the classes of each word of a sentence. */
    public List<Set<String>> classes(Tokens tokens, int sentence) {
        return forms.classes(tokens, sentence);
    }

    /** Returns how far a pattern gets in a sentence. */
    public Trail follow(String pattern, Tokens tokens, int sentence) {
        return new Walk(PatternParser.parse(pattern, forms.words()), tokens, sentence).trail();
    }

    /**
     * Returns the bits of the flags for which a rule refuses a match.
     *
     * @param rule the number of the rule
     * @param pattern which of its patterns matched, from 0
     */
    public int refused(int rule, int pattern, Tokens tokens, Trail.Span match) {
        CompiledRules.Conditions conditions = rules.conditions();
        int excluded = conditions.excluded()[rule];
        int named = conditions.named()[number(rule, pattern)];
        return flags(tokens, match) & excluded & ~named | tokens.flags(match.first()) & excluded;
    }

    private int number(int rule, int pattern) {
        int[] ruleOf = rules.conditions().rule();
        int first = 0;
        while (ruleOf[first] != rule) {
            first++;
        }
        return first + pattern;
    }

    /** Returns the bits of the flags that a rule needs and no word of a match has. */
    public int lacking(int rule, Tokens tokens, Trail.Span match) {
        return rules.conditions().needed()[rule] & ~flags(tokens, match);
    }

    private static int flags(Tokens tokens, Trail.Span match) {
        int flags = 0;
        for (int token = match.first(); token <= match.last(); token++) {
            flags |= tokens.flags(token);
        }
        return flags;
    }

    /** Returns the flags of bits. */
    public static List<TokenFlag> flags(int bits) {
        List<TokenFlag> flags = new ArrayList<>();
        for (TokenFlag flag : TokenFlag.values()) {
            if ((bits & flag.bit()) != 0) {
                flags.add(flag);
            }
        }
        return flags;
    }

    /** One pattern on its way through one sentence. */
    private final class Walk {

        private final Whole pattern;
        private final Tokens tokens;
        private final int from;
        private final int to;
        private State furthest;
        private final Set<String> missing = new LinkedHashSet<>();

        /**
         * Where a way has got to.
         *
         * @param at the next word
         * @param first the first word that was matched; negative before
         * @param last the last word that was matched
         * @param steps how many words and classes were matched
         */
        private record State(int at, int first, int last, int steps) {

            boolean isSameWay(State other) {
                return steps == other.steps && first == other.first && last == other.last;
            }
        }

        Walk(Whole pattern, Tokens tokens, int sentence) {
            this.pattern = pattern;
            this.tokens = tokens;
            this.from = tokens.sentenceStart(sentence);
            this.to = tokens.sentenceStart(sentence + 1);
            this.furthest = new State(from, -1, -1, -1);
        }

        Trail trail() {
            Set<State> starts = new LinkedHashSet<>();
            for (int start = from; start < (pattern.atStart() ? from + 1 : to); start++) {
                starts.add(new State(start, -1, -1, 0));
            }
            Set<Trail.Span> found = new LinkedHashSet<>();
            for (State end : after(pattern.sequence(), starts)) {
                if (pattern.atEnd() && end.at() != to) {
                    stuck(end, "$");
                } else if (end.first() >= 0) {
                    found.add(new Trail.Span(end.first(), end.last()));
                }
            }
            List<Trail.Span> matches = new ArrayList<>(found);
            matches.sort(Comparator.comparingInt(Trail.Span::words).reversed().thenComparingInt(Trail.Span::first));
            return matches.isEmpty()
                    ? new Trail(
                            matches,
                            Math.max(0, furthest.steps()),
                            furthest.first(),
                            furthest.last(),
                            List.copyOf(missing),
                            furthest.first() < 0 ? from : furthest.last() + 1)
                    : new Trail(
                            matches,
                            furthest.steps(),
                            matches.get(0).first(),
                            matches.get(0).last(),
                            List.of(),
                            matches.get(0).last() + 1);
        }

        private Set<State> after(Pattern part, Set<State> states) {
            Set<State> ends = new LinkedHashSet<>();
            if (part instanceof Maybe maybe) {
                ends.addAll(states);
                ends.addAll(after(maybe.pattern(), states));
            } else if (part instanceof Choice choice) {
                choice.options().forEach(option -> ends.addAll(after(option, states)));
            } else if (part instanceof Sequence sequence) {
                ends.addAll(states);
                for (Part next : sequence.parts()) {
                    Set<State> reached = after(next.pattern(), skipping(ends, next.gap()));
                    ends.clear();
                    ends.addAll(reached);
                }
            } else if (part instanceof Atom atom) {
                for (State state : states) {
                    ends.addAll(after(atom, state));
                }
            }
            return ends;
        }

        private List<State> after(Atom atom, State state) {
            List<State> ends = new ArrayList<>();
            if (state.at() < to) {
                int first = state.first() < 0 ? state.at() : state.first();
                for (int end : forms.ends(atom, tokens, state.at(), to)) {
                    ends.add(new State(end, first, end - 1, state.steps() + 1));
                }
            }
            if (ends.isEmpty()) {
                stuck(state, written(atom));
            }
            return ends;
        }

        private void stuck(State state, String asked) {
            if (state.steps() > furthest.steps()) {
                furthest = state;
                missing.clear();
            }
            if (state.isSameWay(furthest)) {
                missing.add(asked);
            }
        }

        private Set<State> skipping(Set<State> states, int gap) {
            Set<State> skipped = new LinkedHashSet<>();
            for (State state : states) {
                for (int i = 0; i <= gap && state.at() + i <= to; i++) {
                    skipped.add(new State(state.at() + i, state.first(), state.last(), state.steps()));
                }
            }
            return skipped;
        }
    }

    private static String written(Atom atom) {
        return switch (atom.kind()) {
            case LEMMA -> atom.text();
            case EXACT -> '=' + atom.text();
            case CLASS -> '[' + atom.text() + ']';
            case QUANTITY -> '#' + atom.text();
        };
    }
}
