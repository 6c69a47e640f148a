package io.github.pmprep.engine.scoring.rules;

import io.github.pmprep.engine.scoring.text.Aside;
import io.github.pmprep.engine.scoring.text.Tokens;
import io.github.pmprep.model.rule.TokenFlag;
import java.util.Arrays;
import java.util.List;

/**
 * Runs the automaton over one text, sentence by sentence: once for the phrases of classes, then once for the patterns of
 * rules. Neither ever goes back: a position keeps only where it was reached last, and from where.
 */
final class Matcher {

    private static final int FAR_BACK = Integer.MIN_VALUE / 2;

    /** A word that is denied, cited, or an echo says nothing of its class. */
    private static final int NOT_SAID =
            TokenFlag.NEGATED.bit() | TokenFlag.CITED.bit() | TokenFlag.RESTATED.bit() | TokenFlag.REPEATED.bit();

    private final Automaton automaton;
    private final CompiledRules.Conditions conditions;
    private final Tokens tokens;
    private final Matches matches;
    private final Matches kept = new Matches(0);
    private final int[] reached;
    private final int[] startedAt;
    private final Timetable phrases = new Timetable();
    private final Timetable reaching = new Timetable();
    private final int[] bestFirst;
    private final int[] bestLast;
    private final int[] forbiddenIn;
    private int[] touched = new int[64];
    private int touchedSize;
    private int[] countedHere = new int[16];
    private int countedHereSize;
    private final int kinds;
    private final List<Feature> features;
    private int sentence;
    private int sentenceStart;
    private int sentenceEnd;

    Matcher(CompiledRules rules, Tokens tokens, int kinds) {
        this.kinds = kinds;
        features = rules.features();
        this.conditions = rules.conditions();
        this.automaton = rules.automaton();
        this.tokens = tokens;
        matches = new Matches(rules.marks().size());
        reached = new int[automaton.size()];
        startedAt = new int[automaton.size()];
        bestFirst = new int[rules.size()];
        bestLast = new int[rules.size()];
        forbiddenIn = new int[rules.size()];
        Arrays.fill(reached, FAR_BACK);
        Arrays.fill(bestFirst, -1);
        Arrays.fill(forbiddenIn, -1);
    }

    Matches run() {
        for (sentence = 0; sentence < tokens.sentences(); sentence++) {
            if (tokens.isAside(sentence)) {
                continue;
            }
            sentenceStart = tokens.sentenceStart(sentence);
            sentenceEnd = tokens.sentenceStart(sentence + 1);
            phrases.clear(sentenceEnd - sentenceStart);
            reaching.clear(sentenceEnd - sentenceStart);
            for (int token = sentenceStart; token < sentenceEnd; token++) {
                findPhrases(token);
            }
            for (int token = sentenceStart; token < sentenceEnd; token++) {
                read(token);
            }
            report();
        }
        return matches;
    }

    private void findPhrases(int token) {
        for (int atom : automaton.wordAtoms()[tokens.word(token)]) {
            for (int position : automaton.phrasePositions()[atom]) {
                int start = start(position, token);
                if (start >= 0) {
                    reaching.add(token - sentenceStart, position, start);
                }
            }
        }
        for (int entry = reaching.first(token - sentenceStart); entry >= 0; entry = reaching.next(entry)) {
            int position = reaching.what(entry);
            reach(position, reaching.number(entry), token);
            if (automaton.endGap()[position] != Automaton.NEVER) {
                phrases.add(startedAt[position] - sentenceStart, automaton.outcome()[position], token);
            }
        }
        reaching.clearOnly(token - sentenceStart);
    }

    private void read(int token) {
        for (int atom : automaton.wordAtoms()[tokens.word(token)]) {
            fire(atom, token, token);
        }
        int quantity = tokens.quantity(token);
        if (quantity != 0) {
            for (int atom : automaton.quantityAtoms()[Integer.numberOfTrailingZeros(quantity)]) {
                fire(atom, token, token);
            }
        }
        for (int entry = phrases.first(token - sentenceStart); entry >= 0; entry = phrases.next(entry)) {
            for (int atom : automaton.phraseAtoms()[phrases.what(entry)]) {
                fire(atom, token, phrases.number(entry));
            }
        }
        for (int entry = reaching.first(token - sentenceStart); entry >= 0; entry = reaching.next(entry)) {
            int position = reaching.what(entry);
            reach(position, reaching.number(entry), token);
            int endGap = automaton.endGap()[position];
            if (endGap == Automaton.ANYWHERE || endGap >= 0 && sentenceEnd - 1 - token <= endGap) {
                accept(automaton.outcome()[position], startedAt[position], token);
            }
        }
    }

    private void fire(int atom, int first, int last) {
        int counter = automaton.counter()[atom];
        if (counter != Automaton.UNCOUNTED && isSaid(first, last)) {
            count(counter);
        }
        for (int position : automaton.positions()[atom]) {
            int start = start(position, first);
            if (start >= 0) {
                reaching.add(last - sentenceStart, position, start);
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
        int[] predecessors = automaton.predecessors()[position];
        for (int i = 0; i < predecessors.length; i += 2) {
            int before = reached[predecessors[i]];
            if (before >= sentenceStart && first - before - 1 <= predecessors[i + 1]) {
                int started = startedAt[predecessors[i]];
                start = start < 0 ? started : Math.min(start, started);
            }
        }
        return start;
    }

    private void reach(int position, int start, int token) {
        startedAt[position] = reached[position] == token ? Math.min(startedAt[position], start) : start;
        reached[position] = token;
    }

    private void accept(int pattern, int first, int last) {
        int rule = conditions.rule()[pattern];
        if ((features.get(rule).kinds() & kinds) == 0) {
            return;
        }
        if (conditions.forbids()[pattern] != 0) {
            forbiddenIn[rule] = sentence;
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
        boolean aside = isSetAside();
        for (int i = 0; i < kept.size(); i++) {
            boolean counts = !aside || !features.get(kept.rule(i)).isSignal();
            if (counts && forbiddenIn[kept.rule(i)] != sentence) {
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
            if (conditions.setsAside()[kept.rule(i)] != 0 && forbiddenIn[kept.rule(i)] != sentence) {
                return true;
            }
        }
        return false;
    }
}
