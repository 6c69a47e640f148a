package io.github.pmprep.examples.trainer.fitting;

import io.github.pmprep.api.Answers;
import io.github.pmprep.examples.trainer.grading.GradedAnswer;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.scoring.KindWeights;
import io.github.pmprep.model.scoring.Scorecard;
import io.github.pmprep.model.scoring.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Fits the weights in use to graded answers of somebody's own, by the model that the built-in weights were fitted with. Calls
 * nothing of the library but what every application can call.
 *
 * <p>A kind of question of which there is no answer keeps its weights.
 */
public final class Calibration {

    private static final int MOST_FOLDS = 5;
    private static final int FEWEST_FOLDS = 2;
    private static final long SEED = 11;
    private static final double TOWARDS_PRESENT = 20;

    private final Answers answers;
    private final Features features;
    private final List<GradedAnswer> graded;
    private final Map<String, int[]> rows;

    /**
     * Counts the rules in graded answers.
     *
     * @param answers judges by the weights to start from
     */
    public Calibration(Answers answers, List<GradedAnswer> graded) {
        this.answers = answers;
        this.graded = graded;
        features = Features.of(answers.rules());
        rows = features.rows(graded, answer -> answers.counts(answer.asked(), answer.answer()));
    }

    /** Returns the weights of each kind, fitted to all answers. */
    public List<KindWeights> fit() {
        return fit(IntStream.range(0, graded.size()).toArray());
    }

    private List<KindWeights> fit(int[] some) {
        List<GradedAnswer> picked = IntStream.of(some).mapToObj(graded::get).toList();
        Weights present = answers.weights();
        List<KindWeights> fitted = OrdinalModel.refit(features, present, picked, rows, TOWARDS_PRESENT)
                .points();
        List<KindWeights> weights = new ArrayList<>();
        for (KindWeights kind : fitted) {
            boolean known = picked.stream().anyMatch(answer -> answer.kind() == kind.kind());
            Stream<KindWeights> kept = present.kinds().stream().filter(old -> old.kind() == kind.kind());
            weights.addAll((known ? Stream.of(kind) : kept).toList());
        }
        return weights;
    }

    /**
     * Returns what each answer would score by weights that were fitted without it and without any other answer of its group,
     * or nothing if there are fewer than two groups.
     *
     * @param group what is held out together, such as the question
     * @param judging judges by weights
     */
    public int[] heldOut(Company company, Function<GradedAnswer, String> group, Function<Weights, Answers> judging) {
        int groups = (int) graded.stream().map(group).distinct().count();
        if (groups < FEWEST_FOLDS) {
            return new int[0];
        }
        Folds folds = Folds.of(graded, group, Math.min(MOST_FOLDS, groups), SEED);
        int[] scores = new int[graded.size()];
        for (int fold = 0; fold < folds.count(); fold++) {
            Answers judge = judging.apply(Weights.builder()
                    .version("trial")
                    .kinds(fit(folds.outside(fold)))
                    .build());
            for (int place : folds.in(fold)) {
                scores[place] = score(judge, company, graded.get(place));
            }
        }
        return scores;
    }

    /** Returns the score of an answer; 0 if it has none. */
    public static int score(Answers judge, Company company, GradedAnswer answer) {
        return judge.assess(company, answer.asked(), answer.answer())
                .scorecard()
                .map(Scorecard::score)
                .orElse(0);
    }
}
