package io.github.pmprep.examples.trainer;

import io.github.pmprep.engine.scoring.AnswerAssessor;
import io.github.pmprep.engine.scoring.Scorer;
import io.github.pmprep.examples.trainer.fitting.Features;
import io.github.pmprep.examples.trainer.fitting.Folds;
import io.github.pmprep.examples.trainer.fitting.OrdinalModel;
import io.github.pmprep.examples.trainer.grading.GradedAnswer;
import io.github.pmprep.model.rule.RuleBook;
import io.github.pmprep.model.scoring.KindWeights;
import io.github.pmprep.model.scoring.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * From graded answers to weights: the words are learned, then the weights of all rules.
 *
 * <p>The weights are fitted on counts of words that were learned without the answer itself and without any other answer to
 * its question, as the words would otherwise look better than they are.
 *
 * @param book the rules, with the learned words
 * @param points the weights of each kind
 */
record Training(RuleBook book, List<KindWeights> points) {

    /**
     * How much further apart points lie than the fit says. In answers by other hands fewer rules are found, so their scores
     * lie closer together: without the files {@code -4} in the fit, the scores of those files agreed best with their grades
     * when they lay about two fifths further apart, and at home nothing is lost.
     */
    private static final double ELSEWHERE = 1.4;

    private static final int INNER_FOLDS = 5;
    private static final long SEED = 20261125;
    private static final double TOWARDS_COMMON = 4;
    private static final double TOWARDS_PRIOR = 4;

    static Training of(RuleBook rules, List<GradedAnswer> answers) {
        RuleBook book = rules.plus(Wording.learn(answers).book(answers));
        Features features = Features.of(book);
        Map<String, int[]> rows = new HashMap<>();
        Folds folds = Folds.of(answers, GradedAnswer::question, INNER_FOLDS, SEED);
        for (int fold = 0; fold < folds.count(); fold++) {
            List<GradedAnswer> others = pick(answers, folds.outside(fold));
            RuleBook without = rules.plus(Wording.learn(others).book(others));
            rows.putAll(features.rows(pick(answers, folds.in(fold)), counting(without)));
        }
        return new Training(
                book,
                OrdinalModel.fit(features, answers, rows, TOWARDS_COMMON, TOWARDS_PRIOR)
                        .points(ELSEWHERE));
    }

    private static Function<GradedAnswer, Map<String, Integer>> counting(RuleBook book) {
        AnswerAssessor assessor = new AnswerAssessor(
                Scorer.of("training", book, Weights.builder().version("none").build()));
        return answer -> assessor.counts(answer.asked(), answer.answer());
    }

    static List<GradedAnswer> pick(List<GradedAnswer> answers, int[] places) {
        return new ArrayList<>(Arrays.stream(places).mapToObj(answers::get).toList());
    }
}
