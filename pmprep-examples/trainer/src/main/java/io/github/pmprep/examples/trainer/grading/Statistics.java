package io.github.pmprep.examples.trainer.grading;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Figures of agreement. What cannot be told, as with nothing to compare or no spread, is NaN. */
final class Statistics {

    static final int GRADES = 5;

    private static final double STRONG = 3.5;
    private static final double WEAK = 2.5;

    private Statistics() {}

    /** Returns whether a grade speaks for hiring clearly. */
    static boolean isStrong(double grade) {
        return grade >= STRONG;
    }

    /** Returns whether a grade speaks against it clearly. */
    static boolean isWeak(double grade) {
        return grade <= WEAK;
    }

    /** Returns the quadratic weighted kappa of two lists of grades from 1 to 5: 1 is perfect, 0 chance. */
    static double kappa(int[] one, int[] other) {
        double[][] observed = new double[GRADES][GRADES];
        for (int i = 0; i < one.length; i++) {
            observed[one[i] - 1][other[i] - 1]++;
        }
        double disagreement = 0;
        double expected = 0;
        for (int i = 0; i < GRADES; i++) {
            for (int j = 0; j < GRADES; j++) {
                int column = j;
                double weight = (double) (i - j) * (i - j);
                double byChance = Arrays.stream(observed[i]).sum()
                        * IntStream.range(0, GRADES)
                                .mapToDouble(row -> observed[row][column])
                                .sum()
                        / one.length;
                disagreement += weight * observed[i][j];
                expected += weight * byChance;
            }
        }
        return 1 - disagreement / expected;
    }

    /** Returns the chance that a strong one outscores a weak one; a tie counts half. */
    static double auc(double[] grade, double[] score) {
        double won = 0;
        long pairs = 0;
        for (int i = 0; i < grade.length; i++) {
            for (int j = 0; j < grade.length; j++) {
                if (isStrong(grade[i]) && isWeak(grade[j])) {
                    pairs++;
                    won += score[i] > score[j] ? 1 : score[i] == score[j] ? 0.5 : 0;
                }
            }
        }
        return won / pairs;
    }

    /** Returns the correlation of two with a third held fixed. */
    static double partial(double[] one, double[] other, double[] fixed) {
        double direct = pearson(one, other);
        double first = pearson(one, fixed);
        double second = pearson(other, fixed);
        return (direct - first * second) / StrictMath.sqrt((1 - first * first) * (1 - second * second));
    }

    /** Returns the ranks from 0 up; equals share the mean of theirs. */
    static double[] ranks(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return Arrays.stream(values)
                .map(value -> {
                    int first = lowerBound(sorted, value);
                    int last = first;
                    while (last + 1 < sorted.length && sorted[last + 1] == value) {
                        last++;
                    }
                    return (first + last) / 2.0;
                })
                .toArray();
    }

    private static int lowerBound(double[] sorted, double value) {
        int at = Arrays.binarySearch(sorted, value);
        while (at > 0 && sorted[at - 1] == value) {
            at--;
        }
        return at;
    }

    /** Returns Pearson's r. */
    static double pearson(double[] one, double[] other) {
        double meanOne = mean(one);
        double meanOther = mean(other);
        double product = 0;
        for (int i = 0; i < one.length; i++) {
            product += (one[i] - meanOne) * (other[i] - meanOther);
        }
        return product / one.length / StrictMath.sqrt(variance(one) * variance(other));
    }

    static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    static double variance(double[] values) {
        double mean = mean(values);
        return Arrays.stream(values)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / values.length;
    }
}
