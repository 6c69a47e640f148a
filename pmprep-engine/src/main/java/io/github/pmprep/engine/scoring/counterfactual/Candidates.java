package io.github.pmprep.engine.scoring.counterfactual;

import io.github.pmprep.engine.scoring.assessment.Scoring;
import io.github.pmprep.engine.scoring.assessment.Tally;
import io.github.pmprep.engine.scoring.rules.CompiledRules;
import io.github.pmprep.engine.scoring.rules.Feature;
import io.github.pmprep.engine.scoring.text.Tokens;
import io.github.pmprep.engine.scoring.weights.PointTable;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.scoring.Change;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The changes that may raise the score of one answer: what they really gain is not known yet. */
public final class Candidates {

    private final CompiledRules rules;
    private final Examples examples;
    private final Scoring scoring;

    /** Creates the changes that rules suggest. */
    public Candidates(CompiledRules rules, Examples examples, Scoring scoring) {
        this.rules = rules;
        this.examples = examples;
        this.scoring = scoring;
    }

    /** Returns the examples of signals that would count once more, then the sentences with anti-signals. */
    public List<Change> in(String answer, Tokens tokens, Tally tally, PointTable points, QuestionKind kind) {
        List<Change> changes = new ArrayList<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            Feature feature = rules.features().get(rule);
            int count = tally.count(rule);
            boolean gains = points.points(kind, rule, count + 1) > points.points(kind, rule, count);
            if (feature.appliesTo(kind) && feature.isSignal() && count < feature.cap() && gains) {
                for (String example : examples.of(rule)) {
                    changes.add(change(feature, Change.Action.ADD, answer.length(), answer.length(), example));
                }
            }
        }
        BitSet seen = new BitSet();
        for (int i = 0; i < tally.size(); i++) {
            Feature feature = rules.features().get(tally.feature(i));
            int sentence = tokens.sentenceOf(tally.first(i));
            if (!feature.isSignal() && !seen.get(sentence)) {
                seen.set(sentence);
                int start = tokens.start(tokens.sentenceStart(sentence));
                int end = sentence + 1 < tokens.sentences()
                        ? tokens.start(tokens.sentenceStart(sentence + 1))
                        : answer.length();
                changes.add(change(feature, Change.Action.REMOVE, start, end, answer.substring(start, end)));
            }
        }
        return changes;
    }

    private Change change(Feature feature, Change.Action action, int start, int end, String text) {
        return Change.builder()
                .action(action)
                .rule(feature.id())
                .criterion(scoring.criterionId(feature.criterion()))
                .reason(feature.reason())
                .start(start)
                .end(end)
                .text(text)
                .gain(0)
                .build();
    }
}
