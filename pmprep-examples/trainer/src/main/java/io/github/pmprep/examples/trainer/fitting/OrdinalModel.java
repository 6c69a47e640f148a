package io.github.pmprep.examples.trainer.fitting;

import io.github.pmprep.examples.trainer.grading.GradedAnswer;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.scoring.KindWeights;
import io.github.pmprep.model.scoring.Weights;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Proportional odds: an answer has a strength, the sum of the weights of its features, and four cutpoints a kind divide the
 * strengths into five grades.
 *
 * <p>Signals never weigh below a little and anti-signals never above the same below zero: about a point, the first time. Each kind has weights of its own that are drawn towards
 * common ones, and those towards a small share of the points that the rule's author gave, so that a kind with little
 * evidence for a rule takes the judgment of the others, and a rule with little evidence that of its author.
 * Fitted by projected gradient steps (Adam) over all answers at once: no sampling, so the same corpus gives the same weights.
 */
public final class OrdinalModel {

    private static final int KINDS = QuestionKind.values().length;
    private static final int CUTS = 4;
    private static final int ITERATIONS = 500;
    private static final double RATE = 0.05;
    private static final double FIFTH = 20;
    private static final double PRIOR = 0.03;
    private static final double LEAST = 0.05;
    private static final double POINTS_PER_UNIT = 16;
    private static final double TOWARDS_CUTS = 2;
    private static final int START_WITHOUT_WEIGHTS = 30;

    private final Features features;
    private final double[][] weights;
    private final double[] common;
    private final double[][] cuts;
    private final Start start;

    /**
     * What the fit starts from and is drawn to.
     *
     * @param weights the weights of each kind, less what is common
     * @param common what the common part is drawn to
     * @param cuts the cutpoints of each kind
     * @param towardsCuts how much cutpoints are drawn to those
     * @param signed whether the common part keeps the signs of the features by itself
     */
    private record Start(double[][] weights, double[] common, double[][] cuts, double towardsCuts, boolean signed) {

        static Start ofRules(Features features) {
            double[] common = new double[features.size()];
            for (int feature = 0; feature < common.length; feature++) {
                common[feature] = PRIOR * features.points()[feature] / features.steps()[feature];
            }
            double[][] cuts = new double[KINDS][];
            for (int kind = 0; kind < KINDS; kind++) {
                cuts[kind] = new double[] {-1.5, -0.5, 0.5, 1.5};
            }
            return new Start(new double[KINDS][features.size()], common, cuts, 0, true);
        }

        static Start ofWeights(Features features, Weights present) {
            double[][] weights = new double[KINDS][features.size()];
            double[][] cuts = new double[KINDS][CUTS];
            for (int kind = 0; kind < KINDS; kind++) {
                KindWeights ofKind = of(QuestionKind.values()[kind], present);
                for (int feature = 0; feature < features.size(); feature++) {
                    weights[kind][feature] = features.worth(feature, ofKind.points()) / POINTS_PER_UNIT;
                }
                for (int cut = 0; cut < CUTS; cut++) {
                    cuts[kind][cut] = (FIFTH * (cut + 1) - ofKind.start()) / POINTS_PER_UNIT;
                }
            }
            return new Start(weights, new double[features.size()], cuts, TOWARDS_CUTS, false);
        }

        private static KindWeights of(QuestionKind kind, Weights present) {
            return present.kinds().stream()
                    .filter(candidate -> candidate.kind() == kind)
                    .findFirst()
                    .orElseGet(() -> KindWeights.builder()
                            .kind(kind)
                            .start(START_WITHOUT_WEIGHTS)
                            .build());
        }
    }

    private OrdinalModel(Features features, Start start) {
        this.features = features;
        this.start = start;
        weights = new double[KINDS][];
        common = new double[features.size()];
        cuts = new double[KINDS][];
        for (int kind = 0; kind < KINDS; kind++) {
            weights[kind] = start.weights()[kind].clone();
            cuts[kind] = start.cuts()[kind].clone();
        }
    }

    /** Fits weights from the points that the authors of the rules gave. */
    public static OrdinalModel fit(
            Features features,
            List<GradedAnswer> answers,
            Map<String, int[]> rows,
            double towardsCommon,
            double towardsPrior) {
        OrdinalModel model = new OrdinalModel(features, Start.ofRules(features));
        model.fit(answers, rows, towardsCommon, towardsPrior);
        return model;
    }

    /**
     * Fits weights from weights that are there: each is drawn to what it was, so that few answers change little.
     *
     * @param present the weights
     * @param towardsPresent how much, in answers
     */
    public static OrdinalModel refit(
            Features features,
            Weights present,
            List<GradedAnswer> answers,
            Map<String, int[]> rows,
            double towardsPresent) {
        OrdinalModel model = new OrdinalModel(features, Start.ofWeights(features, present));
        model.fit(answers, rows, towardsPresent, towardsPresent);
        return model;
    }

    private void fit(List<GradedAnswer> answers, Map<String, int[]> rows, double towardsCommon, double towardsPrior) {
        Adam[] kinds = new Adam[KINDS];
        Adam[] ends = new Adam[KINDS];
        for (int kind = 0; kind < KINDS; kind++) {
            kinds[kind] = new Adam(features.size());
            ends[kind] = new Adam(CUTS);
        }
        Adam shared = new Adam(features.size());
        for (int iteration = 0; iteration < ITERATIONS; iteration++) {
            double rate = RATE * (1 - 0.95 * iteration / ITERATIONS);
            Slopes slopes = slopes(answers, rows, towardsCommon, towardsPrior);
            for (int kind = 0; kind < KINDS; kind++) {
                kinds[kind].step(weights[kind], slopes.weights()[kind], rate);
                ends[kind].step(cuts[kind], slopes.cuts()[kind], rate);
                project(weights[kind]);
            }
            shared.step(common, slopes.common(), rate);
            if (start.signed()) {
                project(common);
            }
        }
    }

    /** How the loss changes with each parameter. */
    private record Slopes(double[][] weights, double[] common, double[][] cuts) {}

    private Slopes slopes(
            List<GradedAnswer> answers, Map<String, int[]> rows, double towardsCommon, double towardsPrior) {
        double[][] slope = new double[KINDS][features.size()];
        double[][] cutSlope = new double[KINDS][CUTS];
        for (GradedAnswer answer : answers) {
            addSlopes(answer, rows.getOrDefault(answer.id(), new int[0]), slope, cutSlope);
        }
        double[] commonSlope = new double[features.size()];
        for (int feature = 0; feature < features.size(); feature++) {
            commonSlope[feature] = towardsPrior * (common[feature] - start.common()[feature]);
            for (int kind = 0; kind < KINDS; kind++) {
                double apart = weights[kind][feature] - start.weights()[kind][feature] - common[feature];
                slope[kind][feature] += towardsCommon * apart;
                commonSlope[feature] -= towardsCommon * apart;
            }
        }
        for (int kind = 0; kind < KINDS; kind++) {
            for (int cut = 0; cut < CUTS; cut++) {
                cutSlope[kind][cut] += start.towardsCuts() * (cuts[kind][cut] - start.cuts()[kind][cut]);
            }
        }
        return new Slopes(slope, commonSlope, cutSlope);
    }

    private void project(double[] values) {
        for (int feature = 0; feature < values.length; feature++) {
            int sign = Integer.signum(features.points()[feature]);
            double least = features.steps()[feature] == 1 ? LEAST : 0;
            values[feature] = sign * Math.max(least, sign * values[feature]);
        }
    }

    private void addSlopes(GradedAnswer answer, int[] row, double[][] slope, double[][] cutSlope) {
        int kind = answer.kind().ordinal();
        double strength = strength(kind, row);
        double share = 1.0 / answer.grades().size();
        double total = 0;
        for (int grade : answer.grades()) {
            double upper = grade > CUTS ? 1 : logistic(cuts[kind][grade - 1] - strength);
            double lower = grade == 1 ? 0 : logistic(cuts[kind][grade - 2] - strength);
            double chance = Math.max(1e-9, upper - lower);
            total += share * (1 - upper - lower);
            if (grade <= CUTS) {
                cutSlope[kind][grade - 1] -= share * upper * (1 - upper) / chance;
            }
            if (grade > 1) {
                cutSlope[kind][grade - 2] += share * lower * (1 - lower) / chance;
            }
        }
        for (int feature : row) {
            slope[kind][feature] += total;
        }
    }

    private double strength(int kind, int[] row) {
        double sum = 0;
        for (int feature : row) {
            sum += weights[kind][feature];
        }
        return sum;
    }

    private static double logistic(double value) {
        return 1 / (1 + StrictMath.exp(-value));
    }

    double[] weights(QuestionKind kind) {
        return weights[kind.ordinal()].clone();
    }

    double[] cuts(QuestionKind kind) {
        return cuts[kind.ordinal()].clone();
    }

    double[] common() {
        return common.clone();
    }

    /**
     * Returns whole points for every kind: strengths are stretched and shifted so that the four cutpoints lie as near as can
     * be to the scores 20, 40, 60 and 80.
     */
    public List<KindWeights> points() {
        return points(1);
    }

    /** Returns the same points, further apart by a factor. */
    public List<KindWeights> points(double apart) {
        List<KindWeights> points = new ArrayList<>();
        for (QuestionKind kind : QuestionKind.values()) {
            double[] ends = cuts[kind.ordinal()];
            double mean = (ends[0] + ends[1] + ends[2] + ends[3]) / CUTS;
            double product = 0;
            double square = 0;
            for (int cut = 0; cut < CUTS; cut++) {
                product += (ends[cut] - mean) * FIFTH * (cut - 1.5);
                square += (ends[cut] - mean) * (ends[cut] - mean);
            }
            double stretch = apart * product / square;
            int start = (int) StrictMath.rint(50 - stretch * mean);
            points.add(KindWeights.builder()
                    .kind(kind)
                    .start(start)
                    .points(points(kind.ordinal(), stretch))
                    .build());
        }
        return points;
    }

    private Map<String, List<Integer>> points(int kind, double stretch) {
        Map<String, List<Integer>> points = new LinkedHashMap<>();
        double sum = 0;
        for (int feature = 0; feature < features.size(); feature++) {
            sum = features.steps()[feature] == 1 ? 0 : sum;
            sum += stretch * weights[kind][feature];
            int whole = (int) StrictMath.rint(sum);
            points.computeIfAbsent(features.rules().get(feature), rule -> new ArrayList<>())
                    .add(whole == 0 ? Integer.signum(features.points()[feature]) : whole);
        }
        return points;
    }

    /** Keeps the running means of slopes that an Adam step needs (Kingma and Ba, 2015). */
    private static final class Adam {

        private final double[] mean;
        private final double[] square;
        private double meanDecay = 1;
        private double squareDecay = 1;

        Adam(int size) {
            mean = new double[size];
            square = new double[size];
        }

        void step(double[] values, double[] slope, double rate) {
            meanDecay *= 0.9;
            squareDecay *= 0.99;
            for (int i = 0; i < values.length; i++) {
                mean[i] = 0.9 * mean[i] + 0.1 * slope[i];
                square[i] = 0.99 * square[i] + 0.01 * slope[i] * slope[i];
                double deviation = StrictMath.sqrt(square[i] / (1 - squareDecay)) + 1e-8;
                values[i] -= rate * mean[i] / (1 - meanDecay) / deviation;
            }
        }
    }
}
