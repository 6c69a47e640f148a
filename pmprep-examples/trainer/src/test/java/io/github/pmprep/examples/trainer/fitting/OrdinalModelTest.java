package io.github.pmprep.examples.trainer.fitting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.examples.trainer.grading.GradedAnswer;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.scoring.KindWeights;
import io.github.pmprep.model.scoring.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The ordinal model")
class OrdinalModelTest {

    private static final QuestionKind KIND = QuestionKind.EXECUTION;
    private static final double TOWARDS = 4;
    private static final double LEAST = 0.05;

    private static final Features FEATURES =
            new Features(List.of("good.sign", "good.sign", "bad.sign"), new int[] {1, 2, 1}, new int[] {6, 6, -4});

    private record Case(List<GradedAnswer> answers, Map<String, int[]> rows) {}

    private static Case made(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<GradedAnswer> answers = new ArrayList<>();
        Map<String, int[]> rows = new HashMap<>();
        for (int i = 0; i < 60; i++) {
            int good = random.nextInt(3);
            boolean bad = random.nextBoolean();
            int[] row = good == 0 ? new int[0] : good == 1 ? new int[] {0} : new int[] {0, 1};
            if (bad) {
                row = Arrays.copyOf(row, row.length + 1);
                row[row.length - 1] = 2;
            }
            int grade = Math.max(1, Math.min(5, 2 + good - (bad ? 1 : 0) + random.nextInt(3)));
            answers.add(new GradedAnswer("a" + i, KIND, "?", Map.of(), List.of(grade), "x"));
            rows.put("a" + i, row);
        }
        return new Case(answers, rows);
    }

    private static double logistic(double value) {
        return 1 / (1 + Math.exp(-value));
    }

    /** What the fit is to make small, worked out anew: minus the log of the chance of the grades, and the pull of the priors. */
    private static double loss(Case made, double[] weights, double[] cuts, double[] common) {
        double loss = 0;
        for (GradedAnswer answer : made.answers()) {
            double strength = 0;
            for (int feature : made.rows().get(answer.id())) {
                strength += weights[feature];
            }
            int grade = answer.grades().get(0);
            double upper = grade == 5 ? 1 : logistic(cuts[grade - 1] - strength);
            double lower = grade == 1 ? 0 : logistic(cuts[grade - 2] - strength);
            loss -= Math.log(Math.max(1e-9, upper - lower));
        }
        for (int feature = 0; feature < weights.length; feature++) {
            double prior = 0.03 * FEATURES.points()[feature] / FEATURES.steps()[feature];
            loss += TOWARDS / 2 * square(weights[feature] - common[feature]);
            loss += TOWARDS / 2 * square(common[feature] - prior);
        }
        return loss;
    }

    private static double square(double value) {
        return value * value;
    }

    private static boolean isAllowed(double[] weights) {
        return weights[0] >= LEAST && weights[1] >= 0 && weights[2] <= -LEAST;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    @DisplayName("comes to rest where no small step in any direction does better")
    void atTheBottom(long seed) {
        Case made = made(seed);
        OrdinalModel model = OrdinalModel.fit(FEATURES, made.answers(), made.rows(), TOWARDS, TOWARDS);
        double[] weights = model.weights(KIND);
        double[] cuts = model.cuts(KIND);
        // The other kinds have no answers: their weights are where the common ones are, so these are free to move
        // alone.
        double[] common = model.common();
        double best = loss(made, weights, cuts, common);
        for (double step : new double[] {-0.05, -0.01, 0.01, 0.05}) {
            for (int i = 0; i < weights.length; i++) {
                double[] moved = weights.clone();
                moved[i] += step;
                if (isAllowed(moved)) {
                    assertNoBetter(best, loss(made, moved, cuts, common), seed, "weight " + i, step);
                }
            }
            for (int i = 0; i < cuts.length; i++) {
                double[] moved = cuts.clone();
                moved[i] += step;
                assertNoBetter(best, loss(made, weights, moved, common), seed, "cut " + i, step);
            }
        }
    }

    private static void assertNoBetter(double best, double moved, long seed, String what, double step) {
        assertTrue(
                moved > best - 0.002, () -> "seed " + seed + ", " + what + " moved by " + step + ": " + (best - moved));
    }

    @Test
    @DisplayName("finds the weight that trying them all finds")
    void bruteForce() {
        Case made = made(6);
        OrdinalModel model = OrdinalModel.fit(FEATURES, made.answers(), made.rows(), TOWARDS, TOWARDS);
        double[] tried = model.weights(KIND);
        double best = Double.MAX_VALUE;
        double bestWeight = 0;
        for (int hundredth = 5; hundredth <= 300; hundredth++) {
            tried[0] = hundredth / 100.0;
            double loss = loss(made, tried, model.cuts(KIND), model.common());
            if (loss < best) {
                best = loss;
                bestWeight = tried[0];
            }
        }
        assertEquals(bestWeight, model.weights(KIND)[0], 0.011);
    }

    @Test
    @DisplayName("never lets a signal count against an answer, nor an anti-signal for it, whatever the grades say")
    void signs() {
        Case made = made(7);
        List<GradedAnswer> upsideDown = made.answers().stream()
                .map(answer -> new GradedAnswer(
                        answer.id(),
                        KIND,
                        "?",
                        Map.of(),
                        List.of(6 - answer.grades().get(0)),
                        "x"))
                .toList();
        KindWeights points = OrdinalModel.fit(FEATURES, upsideDown, made.rows(), TOWARDS, TOWARDS).points().stream()
                .filter(kind -> kind.kind() == KIND)
                .findFirst()
                .orElseThrow();
        assertTrue(points.points().get("good.sign").get(0) > 0, points::toString);
        assertTrue(points.points().get("bad.sign").get(0) < 0, points::toString);
    }

    @Test
    @DisplayName("gives the same points every time")
    void same() {
        Case made = made(8);
        assertEquals(
                OrdinalModel.fit(FEATURES, made.answers(), made.rows(), TOWARDS, TOWARDS)
                        .points(),
                OrdinalModel.fit(FEATURES, made.answers(), made.rows(), TOWARDS, TOWARDS)
                        .points());
    }

    @Test
    @DisplayName("that starts from weights keeps them, to the point, if there are no answers")
    void refitsNothing() {
        Weights present = present();
        assertEquals(
                present.kinds().stream().filter(kind -> kind.kind() == KIND).toList(),
                OrdinalModel.refit(FEATURES, present, List.of(), Map.of(), 20).points().stream()
                        .filter(kind -> kind.kind() == KIND)
                        .toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    @DisplayName("that starts from weights moves less, the more it is drawn to them")
    void refitsALittle(long seed) {
        Case made = made(seed);
        double near = moved(made, 500);
        double far = moved(made, 1);
        assertTrue(near < far, () -> "seed " + seed + ": " + near + " and " + far);
    }

    private static double moved(Case made, double towards) {
        Weights present = present();
        double[] before = OrdinalModel.refit(FEATURES, present, List.of(), Map.of(), towards)
                .weights(KIND);
        double[] after = OrdinalModel.refit(FEATURES, present, made.answers(), made.rows(), towards)
                .weights(KIND);
        double distance = 0;
        for (int i = 0; i < before.length; i++) {
            distance += Math.abs(after[i] - before[i]);
        }
        return distance;
    }

    private static Weights present() {
        return Weights.builder()
                .version("present")
                .addKind(KindWeights.builder()
                        .kind(KIND)
                        .start(41)
                        .putPoint("good.sign", List.of(7, 11))
                        .putPoint("bad.sign", List.of(-5))
                        .build())
                .build();
    }
}
