package io.github.pmprep.engine.scoring.assessment;

import io.github.pmprep.engine.scoring.rules.CompiledRules;
import io.github.pmprep.engine.scoring.rules.Feature;
import io.github.pmprep.engine.scoring.rules.Mark;
import io.github.pmprep.engine.scoring.rules.Matches;
import io.github.pmprep.engine.scoring.text.Quantity;
import io.github.pmprep.engine.scoring.text.Tokens;
import io.github.pmprep.model.rule.Measure;
import io.github.pmprep.model.rule.TokenFlag;
import java.util.Arrays;
import java.util.BitSet;

/** What is measured of one answer as a whole. */
final class Measurements {

    private static final int HUNDRED = 100;

    private final CompiledRules rules;
    private final int[][] aboutMark;
    private final int[] times;
    private final int[] lastSentence;
    private final BitSet withSignal = new BitSet();
    private final BitSet withAntiSignal = new BitSet();

    Measurements(CompiledRules rules) {
        this.rules = rules;
        times = new int[rules.size()];
        lastSentence = new int[rules.size()];
        aboutMark = new int[rules.marks().size()][];
        for (int i = 0; i < aboutMark.length; i++) {
            aboutMark[i] = about(rules.marks().get(i));
        }
    }

    private int[] about(Mark mark) {
        boolean signals = mark.measure() != Measure.ANTI_SIGNALS;
        boolean either = mark.measure() == Measure.DELIVERED_SHARE;
        String about = mark.about();
        int[] features = new int[rules.size()];
        int size = 0;
        for (int i = 0; i < features.length; i++) {
            Feature feature = rules.features().get(i);
            boolean named = !either && about.isEmpty() || isAbout(feature, about);
            if (named && (either || feature.isSignal() == signals)) {
                features[size++] = i;
            }
        }
        return Arrays.copyOf(features, size);
    }

    private static boolean isAbout(Feature feature, String about) {
        return feature.criterion().equals(about) || feature.id().equals(about);
    }

    /** Starts to measure an answer. */
    void start() {
        Arrays.fill(times, 0);
        withSignal.clear();
        withAntiSignal.clear();
    }

    /** Notes that a rule was found, sentence by sentence; of sentences that are set aside, only the rule counts. */
    void found(int feature, int sentence, boolean aside) {
        times[feature]++;
        lastSentence[feature] = sentence;
        if (!aside) {
            (rules.features().get(feature).isSignal() ? withSignal : withAntiSignal).set(sentence);
        }
    }

    /** Returns how often a measure counts, by its number, in the words and matches of the answer. */
    int count(int number, Tokens tokens, Matches matches) {
        Mark mark = rules.marks().get(number);
        return switch (mark.measure()) {
            case WORDS -> mark.count(tokens.countingWords());
            case SENTENCES -> mark.count(tokens.countingSentences());
            case QUANTITIES -> mark.count(quantities(tokens));
            case SIGNALS, ANTI_SIGNALS -> mark.count(times(aboutMark[number]));
            case CONTENT_SHARE -> mark.count(share(withSignal.cardinality(), tokens.countingSentences()));
            case EMPTY_SHARE -> mark.count(share(empty(), tokens.countingSentences()));
            case DELIVERED_SHARE -> delivered(mark, tokens, aboutMark[number]);
            case REPEATED_SHARE -> mark.count(flagged(tokens, TokenFlag.REPEATED));
            case RESTATED_SHARE -> mark.count(flagged(tokens, TokenFlag.RESTATED));
            case NEGATED_SHARE -> mark.count(flaggedThatCount(tokens, TokenFlag.NEGATED));
            case HEDGED_SHARE -> mark.count(flaggedThatCount(tokens, TokenFlag.HEDGED));
            case HYPOTHETICAL_SHARE -> mark.count(flaggedThatCount(tokens, TokenFlag.HYPOTHETICAL));
            case CLASS_SHARE -> mark.count(share(matches.counted(mark.counter()), tokens.countingWords()));
        };
    }

    private static int share(int part, int whole) {
        return whole == 0 ? 0 : (int) ((long) part * HUNDRED / whole);
    }

    private static int quantities(Tokens tokens) {
        int quantities = 0;
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            for (int i = tokens.sentenceStart(sentence); i < countingEnd(tokens, sentence); i++) {
                quantities += (tokens.quantity(i) & Quantity.MEASURING) != 0 ? 1 : 0;
            }
        }
        return quantities;
    }

    private static int countingEnd(Tokens tokens, int sentence) {
        return tokens.sentenceStart(tokens.isAside(sentence) ? sentence : sentence + 1);
    }

    private static int flaggedThatCount(Tokens tokens, TokenFlag flag) {
        int flagged = 0;
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            for (int i = tokens.sentenceStart(sentence); i < countingEnd(tokens, sentence); i++) {
                flagged += (tokens.flags(i) & flag.bit()) != 0 ? 1 : 0;
            }
        }
        return share(flagged, tokens.countingWords());
    }

    private static int flagged(Tokens tokens, TokenFlag flag) {
        int flagged = 0;
        for (int i = 0; i < tokens.size(); i++) {
            flagged += (tokens.flags(i) & flag.bit()) != 0 ? 1 : 0;
        }
        return share(flagged, tokens.size());
    }

    private int times(int[] features) {
        int sum = 0;
        for (int feature : features) {
            sum += times[feature];
        }
        return sum;
    }

    private int empty() {
        int empty = 0;
        for (int sentence = withAntiSignal.nextSetBit(0); sentence >= 0; ) {
            empty += withSignal.get(sentence) ? 0 : 1;
            sentence = withAntiSignal.nextSetBit(sentence + 1);
        }
        return empty;
    }

    private int delivered(Mark mark, Tokens tokens, int[] features) {
        int last = -1;
        for (int feature : features) {
            if (times[feature] > 0) {
                last = Math.max(last, lastSentence[feature]);
            }
        }
        if (last < 0) {
            return 0;
        }
        int after = 0;
        int delivered = 0;
        for (int sentence = last + 1; sentence < tokens.sentences(); sentence++) {
            after += tokens.isAside(sentence) ? 0 : 1;
            delivered += withSignal.get(sentence) ? 1 : 0;
        }
        return mark.count(share(delivered, after));
    }
}
