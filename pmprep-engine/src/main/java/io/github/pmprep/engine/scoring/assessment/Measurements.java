package io.github.pmprep.engine.scoring.assessment;

import io.github.pmprep.engine.scoring.rules.CompiledRules;
import io.github.pmprep.engine.scoring.rules.Feature;
import io.github.pmprep.engine.scoring.rules.Mark;
import io.github.pmprep.engine.scoring.rules.Matches;
import io.github.pmprep.engine.scoring.text.Quantity;
import io.github.pmprep.engine.scoring.text.Tokens;
import io.github.pmprep.model.rule.TokenFlag;
import java.util.BitSet;

/** What is measured of one answer as a whole. */
final class Measurements {

    private static final int HUNDRED = 100;

    private final CompiledRules rules;
    private final Tokens tokens;
    private final Matches matches;
    private final int[] times;
    private final int[] lastSentence;
    private final BitSet withSignal = new BitSet();
    private final BitSet withAntiSignal = new BitSet();

    Measurements(CompiledRules rules, Tokens tokens, Matches matches) {
        this.rules = rules;
        this.tokens = tokens;
        this.matches = matches;
        times = new int[rules.size()];
        lastSentence = new int[rules.size()];
    }

    /** Notes that a rule was found, sentence by sentence. */
    void found(int feature, int sentence) {
        times[feature]++;
        lastSentence[feature] = sentence;
        if (!tokens.isAside(sentence)) {
            (rules.features().get(feature).isSignal() ? withSignal : withAntiSignal).set(sentence);
        }
    }

    /** Returns how often a measure counts. */
    int count(Mark mark) {
        return switch (mark.measure()) {
            case WORDS -> mark.count(tokens.countingWords());
            case SENTENCES -> mark.count(tokens.countingSentences());
            case QUANTITIES -> mark.count(quantities());
            case SIGNALS -> mark.count(times(mark.about(), true));
            case ANTI_SIGNALS -> mark.count(times(mark.about(), false));
            case CONTENT_SHARE -> mark.count(share(withSignal.cardinality(), tokens.countingSentences()));
            case EMPTY_SHARE -> mark.count(share(empty(), tokens.countingSentences()));
            case DELIVERED_SHARE -> delivered(mark);
            case REPEATED_SHARE -> mark.count(flagged(TokenFlag.REPEATED));
            case RESTATED_SHARE -> mark.count(flagged(TokenFlag.RESTATED));
            case NEGATED_SHARE -> mark.count(flagged(TokenFlag.NEGATED));
            case HEDGED_SHARE -> mark.count(flaggedThatCount(TokenFlag.HEDGED));
            case HYPOTHETICAL_SHARE -> mark.count(flaggedThatCount(TokenFlag.HYPOTHETICAL));
            case CLASS_SHARE -> mark.count(share(matches.counted(mark.counter()), tokens.countingWords()));
        };
    }

    private static int share(int part, int whole) {
        return whole == 0 ? 0 : (int) ((long) part * HUNDRED / whole);
    }

    private int quantities() {
        int quantities = 0;
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            for (int i = tokens.sentenceStart(sentence); i < countingEnd(sentence); i++) {
                quantities += (tokens.quantity(i) & Quantity.MEASURING) != 0 ? 1 : 0;
            }
        }
        return quantities;
    }

    private int countingEnd(int sentence) {
        return tokens.sentenceStart(tokens.isAside(sentence) ? sentence : sentence + 1);
    }

    private int flaggedThatCount(TokenFlag flag) {
        int flagged = 0;
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            for (int i = tokens.sentenceStart(sentence); i < countingEnd(sentence); i++) {
                flagged += (tokens.flags(i) & flag.bit()) != 0 ? 1 : 0;
            }
        }
        return share(flagged, tokens.countingWords());
    }

    private int flagged(TokenFlag flag) {
        int flagged = 0;
        for (int i = 0; i < tokens.size(); i++) {
            flagged += (tokens.flags(i) & flag.bit()) != 0 ? 1 : 0;
        }
        return share(flagged, tokens.size());
    }

    private int times(String about, boolean signals) {
        int sum = 0;
        for (int i = 0; i < times.length; i++) {
            Feature feature = rules.features().get(i);
            if (feature.isSignal() == signals && (about.isEmpty() || isAbout(feature, about))) {
                sum += times[i];
            }
        }
        return sum;
    }

    private static boolean isAbout(Feature feature, String about) {
        return feature.criterion().equals(about) || feature.id().equals(about);
    }

    private int empty() {
        BitSet empty = (BitSet) withAntiSignal.clone();
        empty.andNot(withSignal);
        return empty.cardinality();
    }

    private int delivered(Mark mark) {
        int last = -1;
        for (int i = 0; i < times.length; i++) {
            if (times[i] > 0 && isAbout(rules.features().get(i), mark.about())) {
                last = Math.max(last, lastSentence[i]);
            }
        }
        if (last < 0) {
            return 0;
        }
        int after = 0;
        for (int sentence = last + 1; sentence < tokens.sentences(); sentence++) {
            after += tokens.isAside(sentence) ? 0 : 1;
        }
        int delivered = withSignal.get(last + 1, tokens.sentences()).cardinality();
        return mark.count(share(delivered, after));
    }
}
