package io.github.pmprep.engine.scoring.assessment;

import io.github.pmprep.engine.scoring.rules.CompiledRules;
import io.github.pmprep.engine.scoring.rules.Feature;
import io.github.pmprep.engine.scoring.rules.Finder;
import io.github.pmprep.engine.scoring.rules.Matches;
import io.github.pmprep.engine.scoring.text.Tokens;
import io.github.pmprep.engine.scoring.weights.PointTable;
import io.github.pmprep.model.question.QuestionKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What counts in an answer. Within a sentence, words count at most once for a criterion: of matches of one criterion that
 * overlap, the one counts whose rule says it is worth most, for the answer or against it; of equals the longest, then the first,
 * then the one whose rule comes first. A rule says that it is worth its points the first time, half of them the second time, and
 * so on; this is settled by the rules alone, so that the same matches count whatever their fitted weights are. A rule that the
 * weights leave out takes no words from others, nor does one that has counted as often as its cap says.
 *
 * <p>A tally counts one answer after another, for one thread at a time.
 */
public final class Tally {

    private static final int WORD_BITS = 6;
    private static final int FEATURE_BITS = 20;
    private static final int NUMBER_BITS = 23;
    private static final long MOST_WORTH = 0xFF;

    private final CompiledRules rules;
    private final PointTable weights;
    private final Finder finder;
    private final Measurements measurements;
    private final int[] criterion;
    private final int[] cap;
    private final int[] points;
    private final long[] taken;
    private final int[] counts;
    private final int[] countsHere;
    private int[] spare = new int[64];
    private long[] order = new long[64];
    private int[] feature = new int[64];
    private int[] nth = new int[64];
    private int[] first = new int[64];
    private int[] last = new int[64];
    private int size;
    private QuestionKind kind = QuestionKind.BEHAVIORAL;

    /**
     * Creates a tally of rules.
     *
     * @param weights what they are worth
     */
    public Tally(CompiledRules rules, PointTable weights) {
        this.rules = rules;
        this.weights = weights;
        finder = new Finder(rules);
        measurements = new Measurements(rules);
        counts = new int[rules.features().size()];
        criterion = new int[rules.size()];
        cap = new int[rules.size()];
        points = new int[rules.size()];
        countsHere = new int[rules.size()];
        Map<String, Integer> criteria = new HashMap<>();
        for (int i = 0; i < criterion.length; i++) {
            Feature one = rules.features().get(i);
            criterion[i] = criteria.computeIfAbsent(one.criterion(), added -> criteria.size());
            cap[i] = one.cap();
            points[i] = Math.abs(one.points());
        }
        taken = new long[criteria.size()];
    }

    /** Counts what is found in an answer to a kind of question. */
    public void count(QuestionKind asked, Tokens tokens) {
        kind = asked;
        Arrays.fill(counts, 0);
        size = 0;
        Matches matches = finder.find(tokens, kind);
        measurements.start();
        int from = 0;
        while (from < matches.size()) {
            int sentence = matches.sentence(from);
            int to = from + 1;
            while (to < matches.size() && matches.sentence(to) == sentence) {
                to++;
            }
            count(matches, tokens, from, to);
            from = to;
        }
        for (int i = 0; i < rules.marks().size(); i++) {
            int number = rules.size() + i;
            if (rules.features().get(number).appliesTo(kind)) {
                counts[number] = measurements.count(i, tokens, matches);
            }
        }
    }

    /** Counts the matches of one sentence, which has at most 60 words, so that a set of its words is a number. */
    private void count(Matches matches, Tokens tokens, int from, int to) {
        int sentenceStart = tokens.sentenceStart(matches.sentence(from));
        int found = to - from;
        if (order.length < found) {
            order = new long[found * 2];
            spare = new int[found * 2];
        }
        for (int i = 0; i < found; i++) {
            order[i] = strength(matches, from + i, sentenceStart) << NUMBER_BITS | i;
        }
        Arrays.sort(order, 0, found);
        Arrays.fill(taken, 0);
        int chosen = 0;
        int spares = 0;
        for (int i = 0; i < found; i++) {
            int match = from + number(order[i]);
            int rule = matches.rule(match);
            if (counts[rule] + countsHere[rule] == cap[rule]) {
                spare[spares++] = match;
            } else if (take(matches, tokens, match)) {
                countsHere[rule]++;
                long at = (long) matches.first(match) - sentenceStart;
                order[chosen++] = (at << FEATURE_BITS | rule) << NUMBER_BITS | match - from;
            }
        }
        for (int i = 0; i < spares; i++) {
            take(matches, tokens, spare[i]);
        }
        Arrays.sort(order, 0, chosen);
        for (int i = 0; i < chosen; i++) {
            add(matches, from + number(order[i]));
        }
    }

    /** Returns a number that is the smaller, the more a match precedes others. */
    private long strength(Matches matches, int match, int sentenceStart) {
        int rule = matches.rule(match);
        int worth = weights.leavesOut(kind, rule) ? 0 : 1 + points[rule] / (counts[rule] + 1);
        long lessWorth = MOST_WORTH - Math.min(MOST_WORTH, worth);
        long shorter = (1L << WORD_BITS) - 1 - (matches.last(match) - matches.first(match));
        long at = (long) matches.first(match) - sentenceStart;
        return ((lessWorth << WORD_BITS | shorter) << WORD_BITS | at) << FEATURE_BITS | rule;
    }

    private static int number(long ordered) {
        return (int) ordered & (1 << NUMBER_BITS) - 1;
    }

    /** Takes the words of a match for its criterion, if all are free. */
    private boolean take(Matches matches, Tokens tokens, int match) {
        int rule = matches.rule(match);
        int first = matches.first(match);
        int sentence = matches.sentence(match);
        long words = -1L >>> Long.SIZE - 1 - (matches.last(match) - first) << first - tokens.sentenceStart(sentence);
        boolean free = (taken[criterion[rule]] & words) == 0;
        if (free) {
            taken[criterion[rule]] |= words;
            measurements.found(rule, sentence, tokens.isAside(sentence));
        }
        return free;
    }

    private void add(Matches matches, int match) {
        int rule = matches.rule(match);
        if (size == feature.length) {
            feature = Arrays.copyOf(feature, size * 2);
            nth = Arrays.copyOf(nth, size * 2);
            first = Arrays.copyOf(first, size * 2);
            last = Arrays.copyOf(last, size * 2);
        }
        countsHere[rule] = 0;
        feature[size] = rule;
        nth[size] = ++counts[rule];
        first[size] = matches.first(match);
        last[size] = matches.last(match);
        size++;
    }

    /** Returns how many matches count. */
    public int size() {
        return size;
    }

    /** Returns the number of the feature of a match that counts; they stand in the order of the text. */
    public int feature(int match) {
        return feature[match];
    }

    /** Returns which time the feature of a match counts there, from 1. */
    public int nth(int match) {
        return nth[match];
    }

    /** Returns the first word of a match that counts. */
    public int first(int match) {
        return first[match];
    }

    /** Returns the last word of a match that counts. */
    public int last(int match) {
        return last[match];
    }

    /** Returns how often a feature counts. */
    public int count(int number) {
        return counts[number];
    }
}
