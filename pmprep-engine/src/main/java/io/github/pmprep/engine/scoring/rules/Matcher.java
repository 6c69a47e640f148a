package io.github.pmprep.engine.scoring.rules;

import io.github.pmprep.engine.scoring.text.Tokens;
import java.util.Arrays;

/**
 * Runs the automaton over one text, word by word, without ever going back: each position keeps only where it was reached
 * last and where it was reached before that (a phrase may start before the last), and from where.
 */
final class Matcher {

    private static final int FAR_BACK = Integer.MIN_VALUE / 2;

    private final Automaton automaton;
    private final CompiledRules.Conditions conditions;
    private final Tokens tokens;
    private final Matches matches;
    private final Matches kept = new Matches(0);
    private final int[] reached;
    private final int[] startedAt;
    private final int[] reachedBefore;
    private final int[] startedBefore;
    private int[] pending = new int[64];
    private int pendingSize;
    private final int[] bestFirst;
    private final int[] bestLast;
    private final int[] forbiddenIn;
    private int[] touched = new int[64];
    private int touchedSize;
    private int sentence;
    private int sentenceStart;
    private int sentenceEnd;

    Matcher(CompiledRules rules, Tokens tokens) {
        this.conditions = rules.conditions();
        this.automaton = rules.automaton();
        this.tokens = tokens;
        matches = new Matches(rules.marks().size());
        reached = new int[automaton.size()];
        startedAt = new int[automaton.size()];
        reachedBefore = new int[automaton.size()];
        startedBefore = new int[automaton.size()];
        bestFirst = new int[rules.size()];
        bestLast = new int[rules.size()];
        forbiddenIn = new int[rules.size()];
        Arrays.fill(reached, FAR_BACK);
        Arrays.fill(reachedBefore, FAR_BACK);
        Arrays.fill(bestFirst, -1);
        Arrays.fill(forbiddenIn, -1);
    }

    Matches run() {
        for (sentence = 0; sentence < tokens.sentences(); sentence++) {
            sentenceStart = tokens.sentenceStart(sentence);
            sentenceEnd = tokens.sentenceStart(sentence + 1);
            for (int token = sentenceStart; token < sentenceEnd; token++) {
                read(token);
            }
            report();
        }
        return matches;
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
        for (int i = 0; i < pendingSize; i += 2) {
            int position = pending[i];
            if (reached[position] < token) {
                reachedBefore[position] = reached[position];
                startedBefore[position] = startedAt[position];
                reached[position] = token;
                startedAt[position] = pending[i + 1];
            } else {
                startedAt[position] = Math.min(startedAt[position], pending[i + 1]);
            }
        }
        pendingSize = 0;
    }

    private void fire(int atom, int first, int last) {
        int counter = automaton.counter()[atom];
        if (counter != Automaton.UNCOUNTED) {
            matches.count(counter);
        }
        for (int position : automaton.positions()[atom]) {
            int start = start(position, first);
            if (start >= 0) {
                reach(position, start, last);
            }
        }
    }

    private int start(int position, int first) {
        int startGap = automaton.startGap()[position];
        int start = -1;
        if (startGap == Automaton.ANYWHERE || startGap >= 0 && first - sentenceStart <= startGap) {
            start = first;
        }
        int[] predecessors = automaton.predecessors()[position];
        for (int i = 0; i < predecessors.length; i += 2) {
            int predecessor = predecessors[i];
            boolean late = reached[predecessor] >= first;
            int before = late ? reachedBefore[predecessor] : reached[predecessor];
            if (before >= sentenceStart && first - before - 1 <= predecessors[i + 1]) {
                int started = late ? startedBefore[predecessor] : startedAt[predecessor];
                start = start < 0 ? started : Math.min(start, started);
            }
        }
        return start;
    }

    private void reach(int position, int start, int last) {
        if (pendingSize == pending.length) {
            pending = Arrays.copyOf(pending, pendingSize * 2);
        }
        pending[pendingSize++] = position;
        pending[pendingSize++] = start;
        int endGap = automaton.endGap()[position];
        if (endGap == Automaton.ANYWHERE || endGap >= 0 && sentenceEnd - 1 - last <= endGap) {
            accept(automaton.outcome()[position], start, last);
        }
    }

    private void accept(int pattern, int first, int last) {
        int[] phraseAtoms = automaton.phraseAtoms()[pattern];
        if (phraseAtoms.length > 0) {
            for (int atom : phraseAtoms) {
                fire(atom, first, last);
            }
            return;
        }
        int rule = conditions.rule()[pattern];
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
        for (int i = 0; i < kept.size(); i++) {
            if (forbiddenIn[kept.rule(i)] != sentence) {
                matches.add(kept.rule(i), kept.first(i), kept.last(i), sentence);
            }
        }
        kept.clear();
        for (int i = 0; i < touchedSize; i++) {
            int rule = touched[i];
            if (forbiddenIn[rule] != sentence) {
                matches.add(rule, bestFirst[rule], bestLast[rule], sentence);
            }
            bestFirst[rule] = -1;
        }
        touchedSize = 0;
    }
}
