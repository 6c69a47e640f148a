package io.github.pmprep.examples.trainer.grading;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where no working is shown, the expected figure was computed by a program of its own in another language. */
@DisplayName("The statistics")
class StatisticsTest {

    private static final double EXACT = 1e-12;

    private static final double[] GRADE = {1, 2, 2.5, 3.5, 4, 5, 5};
    private static final double[] SCORE = {12, 10, 40, 38, 55, 90, 70};
    private static final double[] WORDS = {100, 80, 120, 90, 60, 150, 200};

    @Test
    @DisplayName("give kappa 1 for the same grades, and -1 for the ends the wrong way round")
    void kappaAtTheEnds() {
        assertEquals(1, Statistics.kappa(new int[] {1, 3, 5}, new int[] {1, 3, 5}), EXACT);
        // Observed 16 + 16 = 32; by chance each of the four pairs is expected half a time: 2 * 0.5 * 16 = 16; 1 - 32 /
        // 16.
        assertEquals(-1, Statistics.kappa(new int[] {1, 5}, new int[] {5, 1}), EXACT);
    }

    @Test
    @DisplayName("give kappa as worked out by hand")
    void kappaByHand() {
        // Squared distances: 0 + 1 + 0 = 1. By chance: rows 1, 2, 3 once each; columns 1 once, 3 twice; each cell a
        // third of
        // row times column: (0 + 2*4)/3 + (1 + 2*1)/3 + (4 + 0)/3 = 15/3 = 5.
        assertEquals(1 - 1 / 5.0, Statistics.kappa(new int[] {1, 2, 3}, new int[] {1, 3, 3}), EXACT);
    }

    @Test
    @DisplayName("give kappa as another program does")
    void kappaElsewhere() {
        int[] one = {1, 2, 3, 4, 5, 3, 2, 5};
        int[] other = {1, 3, 3, 5, 4, 3, 1, 5};
        assertEquals(0.8740157480314961, Statistics.kappa(one, other), EXACT);
    }

    @Test
    @DisplayName("give correlations as another program does")
    void correlations() {
        assertEquals(0.9345223036408687, Statistics.pearson(GRADE, SCORE), EXACT);
        assertEquals(0.9189562119494701, Statistics.pearson(Statistics.ranks(GRADE), Statistics.ranks(SCORE)), EXACT);
    }

    @Test
    @DisplayName("give equals the mean of their ranks")
    void ranks() {
        assertArrayEquals(new double[] {0, 1, 2, 3, 4, 5.5, 5.5}, Statistics.ranks(GRADE));
    }

    @Test
    @DisplayName("hold a third fixed as the correlation of what it leaves unexplained")
    void partial() {
        double[] grade = Statistics.ranks(GRADE);
        assertEquals(
                0.44724782132131174,
                Statistics.partial(Statistics.ranks(SCORE), Statistics.ranks(WORDS), grade),
                EXACT);
    }

    @Test
    @DisplayName("count an AUC pair by pair: 11 of 12 are won here")
    void auc() {
        assertEquals(11 / 12.0, Statistics.auc(GRADE, SCORE), EXACT);
        assertEquals(0.5, Statistics.auc(new double[] {1, 5}, new double[] {7, 7}), EXACT);
    }

    @Test
    @DisplayName("say NaN where there is nothing to tell")
    void nothing() {
        assertTrue(Double.isNaN(Statistics.auc(new double[] {3}, new double[] {3})));
        assertTrue(Double.isNaN(Statistics.pearson(new double[] {1, 1}, new double[] {2, 3})));
        assertTrue(Double.isNaN(Statistics.kappa(new int[] {2, 2}, new int[] {2, 2})));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    @DisplayName("do not change if all scores are stretched, or both sides are swapped")
    void laws(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] one = random.doubles(40, 1, 5).toArray();
        double[] other = random.ints(40, 0, 101).asDoubleStream().toArray();
        double[] stretched = Arrays.stream(other).map(x -> 3 * x + 7).toArray();
        assertEquals(Statistics.pearson(one, other), Statistics.pearson(one, stretched), 1e-9, () -> "seed " + seed);
        assertEquals(Statistics.pearson(one, other), Statistics.pearson(other, one), 1e-9, () -> "seed " + seed);
        assertEquals(Statistics.auc(one, other), Statistics.auc(one, stretched), EXACT, () -> "seed " + seed);
        int[] grades = random.ints(40, 1, 6).toArray();
        int[] others = random.ints(40, 1, 6).toArray();
        assertEquals(Statistics.kappa(grades, others), Statistics.kappa(others, grades), 1e-9, () -> "seed " + seed);
    }
}
