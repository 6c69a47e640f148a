package io.github.pmprep.engine.scoring.assessment;

import io.github.pmprep.engine.scoring.rules.CompiledRules;
import io.github.pmprep.engine.scoring.rules.Feature;
import io.github.pmprep.engine.scoring.rules.Finder;
import io.github.pmprep.engine.scoring.rules.Matches;
import io.github.pmprep.engine.scoring.text.Tokens;
import io.github.pmprep.model.question.QuestionKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What counts in an answer. Within a sentence, words count at most once for a criterion: of matches of one criterion that
 * overlap, the longest counts, of equals the first, then the one whose rule comes first. A rule counts at most as often as its
 * cap says.
 *
 * <p>A tally counts one answer after another, for one thread at a time.
 */
public final class Tally {

    private static final int WORD_BITS = 8;
    private static final int FEATURE_BITS = 20;
    private static final int NUMBER_BITS = 24;

    private final CompiledRules rules;
    private final Finder finder;
    private final Measurements measurements;
    private final int[] criterion;
    private final int[] cap;
    private final long[] taken;
    private final int[] counts;
    private long[] order = new long[64];
    private int[] feature = new int[64];
    private int[] nth = new int[64];
    private int[] first = new int[64];
    private int[] last = new int[64];
    private int size;

    /** Creates a tally of rules. */
    public Tally(CompiledRules rules) {
        this.rules = rules;
        finder = new Finder(rules);
        measurements = new Measurements(rules);
        counts = new int[rules.features().size()];
        criterion = new int[rules.size()];
        cap = new int[rules.size()];
        Map<String, Integer> criteria = new HashMap<>();
        for (int i = 0; i < criterion.length; i++) {
            Feature one = rules.features().get(i);
            criterion[i] = criteria.computeIfAbsent(one.criterion(), added -> criteria.size());
            cap[i] = one.cap();
        }
        taken = new long[criteria.size()];
    }

    /** Counts what is found in an answer to a kind of question. */
    public void count(QuestionKind kind, Tokens tokens) {
        Arrays.fill(counts, 0);
        size = 0;
        Matches matches = finder.find(tokens, kind);
        measurements.start(tokens, matches);
        int from = 0;
        while (from < matches.size()) {
            int sentence = matches.sentence(from);
            int to = from + 1;
            while (to < matches.size() && matches.sentence(to) == sentence) {
                to++;
            }
            count(matches, from, to, tokens.sentenceStart(sentence));
            from = to;
        }
        for (int i = 0; i < rules.marks().size(); i++) {
            int number = rules.size() + i;
            if (rules.features().get(number).appliesTo(kind)) {
                counts[number] = measurements.count(i);
            }
        }
    }

    /** Counts the matches of one sentence, which has at most 60 words, so that a set of its words is a number. */
    private void count(Matches matches, int from, int to, int sentenceStart) {
        if (order.length < to - from) {
            order = new long[(to - from) * 2];
        }
        for (int i = from; i < to; i++) {
            long shorter = (1 << WORD_BITS) - 1 - (matches.last(i) - matches.first(i));
            long at = matches.first(i) - sentenceStart;
            order[i - from] = ((shorter << WORD_BITS | at) << FEATURE_BITS | matches.rule(i)) << NUMBER_BITS | i - from;
        }
        Arrays.sort(order, 0, to - from);
        Arrays.fill(taken, 0);
        int chosen = 0;
        for (int i = 0; i < to - from; i++) {
            int match = from + ((int) order[i] & (1 << NUMBER_BITS) - 1);
            int rule = matches.rule(match);
            long at = matches.first(match) - sentenceStart;
            long words = -1L >>> Long.SIZE - 1 - (matches.last(match) - matches.first(match)) << at;
            if ((taken[criterion[rule]] & words) == 0) {
                taken[criterion[rule]] |= words;
                order[chosen++] = (at << FEATURE_BITS | rule) << NUMBER_BITS | match - from;
            }
        }
        Arrays.sort(order, 0, chosen);
        for (int i = 0; i < chosen; i++) {
            add(matches, from + ((int) order[i] & (1 << NUMBER_BITS) - 1));
        }
    }

    private void add(Matches matches, int match) {
        int rule = matches.rule(match);
        measurements.found(rule, matches.sentence(match));
        if (counts[rule] < cap[rule]) {
            if (size == feature.length) {
                feature = Arrays.copyOf(feature, size * 2);
                nth = Arrays.copyOf(nth, size * 2);
                first = Arrays.copyOf(first, size * 2);
                last = Arrays.copyOf(last, size * 2);
            }
            feature[size] = rule;
            nth[size] = ++counts[rule];
            first[size] = matches.first(match);
            last[size] = matches.last(match);
            size++;
        }
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
