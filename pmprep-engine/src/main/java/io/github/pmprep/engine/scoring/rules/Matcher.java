package io.github.pmprep.engine.scoring.rules;

import io.github.pmprep.engine.scoring.store.Rows;
import io.github.pmprep.engine.scoring.text.Aside;
import io.github.pmprep.engine.scoring.text.Tokens;
import io.github.pmprep.model.rule.TokenFlag;
import java.util.Arrays;
import java.util.List;

/**
 * Runs the automaton over texts, sentence by sentence. It never goes back: a position keeps only where it was reached last,
 * and from where. It is used for one text after another, by one thread at a time; so that nothing need be cleared in between,
 * words are numbered through all texts.
 */
final class Matcher {

    private static final int TOO_LATE = Integer.MAX_VALUE / 2;

    /** A word that is denied, cited, or an echo says nothing of its class. */
    private static final int NOT_SAID =
            TokenFlag.NEGATED.bit() | TokenFlag.CITED.bit() | TokenFlag.RESTATED.bit() | TokenFlag.REPEATED.bit();

    private final Automaton automaton;
    private final CompiledRules.Conditions conditions;
    private final List<Feature> features;
    private final Matches matches;
    private final Matches kept = new Matches(0);
    private final Timetable reaching = new Timetable();
    private final Rows successors;
    private final int[] reached;

    /** By position, the last word at which it may be reached. */
    private final int[] awaited;

    private final int[] startedAt;
    private final int[] bestFirst;
    private final int[] bestLast;
    private final int[] forbiddenAt;
    private int[] touched = new int[64];
    private int touchedSize;
    private int[] countedHere = new int[64];
    private int countedHereSize;
    private Tokens tokens;
    private Rows positions;
    private int base = 1;
    private int sentence;
    private int sentenceStart;
    private int sentenceEnd;

    Matcher(CompiledRules rules) {
        conditions = rules.conditions();
        automaton = rules.automaton();
        features = rules.features();
        matches = new Matches(rules.marks().size());
        successors = rules.successors();
        reached = new int[automaton.size()];
        awaited = new int[automaton.size()];
        startedAt = new int[automaton.size()];
        bestFirst = new int[rules.size()];
        bestLast = new int[rules.size()];
        forbiddenAt = new int[rules.size()];
        Arrays.fill(bestFirst, -1);
        awaitStarts();
        tokens = rules.reader().read("");
        positions = rules.positions(CompiledRules.ALL_KINDS);
    }

    private void awaitStarts() {
        for (int position = 0; position < awaited.length; position++) {
            awaited[position] = automaton.startGap()[position] == Automaton.NEVER ? 0 : Integer.MAX_VALUE;
        }
    }

    /**
     * Returns what is found in a text, until it is used for the next.
     *
     * @param wanted by atom, the positions that may be reached
     */
    Matches run(Tokens text, Rows wanted) {
        tokens = text;
        positions = wanted;
        matches.clear();
        for (sentence = 0; sentence < tokens.sentences(); sentence++) {
            if (!tokens.isAside(sentence) || tokens.aside(sentence).mayCost()) {
                sentenceStart = tokens.sentenceStart(sentence);
                sentenceEnd = tokens.sentenceStart(sentence + 1);
                reaching.clear(sentenceEnd - sentenceStart);
                for (int token = sentenceStart; token < sentenceEnd; token++) {
                    read(token);
                }
                report();
            }
        }
        base += tokens.size() + 1;
        if (base > TOO_LATE) {
            base = 1;
            Arrays.fill(reached, 0);
            Arrays.fill(forbiddenAt, 0);
            awaitStarts();
        }
        return matches;
    }

    private void read(int token) {
        int word = tokens.word(token);
        Rows wordAtoms = automaton.wordAtoms();
        for (int i = wordAtoms.start(word), end = wordAtoms.start(word + 1); i < end; i++) {
            fire(wordAtoms.value(i), token, token);
        }
        int quantity = tokens.quantity(token);
        if (quantity != 0) {
            Rows quantityAtoms = automaton.quantityAtoms();
            int kind = Integer.numberOfTrailingZeros(quantity);
            for (int i = quantityAtoms.start(kind), end = quantityAtoms.start(kind + 1); i < end; i++) {
                fire(quantityAtoms.value(i), token, token);
            }
        }
        Phrases phrases = automaton.phrases();
        Rows steps = phrases.wordAtoms();
        for (int i = steps.start(word), end = steps.start(word + 1); i < end; i++) {
            int node = phrases.roots()[steps.value(i)];
            if (node != Phrases.NONE) {
                follow(phrases, node, token, token);
            }
        }
        for (int entry = reaching.first(token - sentenceStart); entry >= 0; entry = reaching.next(entry)) {
            int position = reaching.what(entry);
            reach(position, reaching.number(entry), token);
            int endGap = automaton.endGap()[position];
            if (endGap == Automaton.ANYWHERE || endGap >= 0 && sentenceEnd - 1 - token <= endGap) {
                accept(automaton.pattern()[position], startedAt[position], token);
            }
        }
    }

    private void follow(Phrases phrases, int node, int first, int last) {
        Rows standsFor = phrases.standsFor();
        for (int i = standsFor.start(node), end = standsFor.start(node + 1); i < end; i++) {
            fire(standsFor.value(i), first, last);
        }
        if (last + 1 < sentenceEnd) {
            int word = tokens.word(last + 1);
            Rows steps = phrases.wordAtoms();
            for (int i = steps.start(word), end = steps.start(word + 1); i < end; i++) {
                int next = phrases.next(node, steps.value(i));
                if (next != Phrases.NONE) {
                    follow(phrases, next, first, last + 1);
                }
            }
        }
    }

    private void fire(int atom, int first, int last) {
        int counter = automaton.counter()[atom];
        if (counter != Automaton.UNCOUNTED && isSaid(first, last)) {
            count(counter);
        }
        for (int i = positions.start(atom), end = positions.start(atom + 1); i < end; i++) {
            int position = positions.value(i);
            if (awaited[position] >= base + first) {
                int start = start(position, first);
                if (start >= 0) {
                    reaching.add(last - sentenceStart, position, start);
                }
            }
        }
    }

    private boolean isSaid(int first, int last) {
        int any = 0;
        for (int token = first; token <= last; token++) {
            any |= tokens.flags(token);
        }
        return (any & NOT_SAID) == 0;
    }

    private void count(int counter) {
        if (countedHereSize == countedHere.length) {
            countedHere = Arrays.copyOf(countedHere, countedHereSize * 2);
        }
        countedHere[countedHereSize++] = counter;
        matches.count(counter);
    }

    private int start(int position, int first) {
        int startGap = automaton.startGap()[position];
        int start = -1;
        if (startGap == Automaton.ANYWHERE || startGap >= 0 && first - sentenceStart <= startGap) {
            start = first;
        }
        Rows predecessors = automaton.predecessors();
        for (int i = predecessors.start(position), end = predecessors.start(position + 1); i < end; i += 2) {
            int before = reached[predecessors.value(i)] - base;
            if (before >= sentenceStart && first - before - 1 <= predecessors.value(i + 1)) {
                int started = startedAt[predecessors.value(i)];
                start = start < 0 ? started : Math.min(start, started);
            }
        }
        return start;
    }

    private void reach(int position, int start, int token) {
        startedAt[position] = reached[position] == base + token ? Math.min(startedAt[position], start) : start;
        reached[position] = base + token;
        for (int i = successors.start(position), end = successors.start(position + 1); i < end; i += 2) {
            int next = successors.value(i);
            awaited[next] = Math.max(awaited[next], base + token + 1 + successors.value(i + 1));
        }
    }

    private void accept(int pattern, int first, int last) {
        int rule = conditions.rule()[pattern];
        if (conditions.forbids()[pattern] != 0) {
            forbiddenAt[rule] = base + sentence;
        } else if (fits(pattern, rule, first, last)) {
            keepLonger(rule, first, last);
        }
    }

    private boolean fits(int pattern, int rule, int first, int last) {
        int any = 0;
        for (int token = first; token <= last; token++) {
            any |= tokens.flags(token);
        }
        int excluded = conditions.excluded()[rule];
        int named = conditions.named()[pattern];
        boolean bad = (any & excluded & ~named) != 0 || (tokens.flags(first) & excluded) != 0;
        int needed = conditions.needed()[rule];
        return !bad && (any & needed) == needed;
    }

    /** Keeps the longer of matches of a rule that overlap; one that lies after the kept one is a match of its own. */
    private void keepLonger(int rule, int first, int last) {
        boolean none = bestFirst[rule] < 0;
        if (none) {
            if (touchedSize == touched.length) {
                touched = Arrays.copyOf(touched, touchedSize * 2);
            }
            touched[touchedSize++] = rule;
        } else if (first > bestLast[rule]) {
            kept.add(rule, bestFirst[rule], bestLast[rule], sentence);
            none = true;
        }
        if (none || last - first > bestLast[rule] - bestFirst[rule]) {
            bestFirst[rule] = first;
            bestLast[rule] = last;
        }
    }

    private void report() {
        for (int i = 0; i < touchedSize; i++) {
            kept.add(touched[i], bestFirst[touched[i]], bestLast[touched[i]], sentence);
            bestFirst[touched[i]] = -1;
        }
        touchedSize = 0;
        boolean aside = tokens.isAside(sentence) || isSetAside();
        for (int i = 0; i < kept.size(); i++) {
            boolean counts = !aside || !features.get(kept.rule(i)).isSignal();
            if (counts && !isForbidden(kept.rule(i))) {
                matches.add(kept.rule(i), kept.first(i), kept.last(i), sentence);
            }
        }
        if (aside) {
            tokens.setAside(sentence, Aside.BY_RULE);
            for (int i = 0; i < countedHereSize; i++) {
                matches.uncount(countedHere[i]);
            }
        }
        countedHereSize = 0;
        kept.clear();
    }

    private boolean isSetAside() {
        for (int i = 0; i < kept.size(); i++) {
            if (conditions.setsAside()[kept.rule(i)] != 0 && !isForbidden(kept.rule(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isForbidden(int rule) {
        return forbiddenAt[rule] == base + sentence;
    }
}
