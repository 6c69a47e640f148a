package io.github.pmprep.examples.trainer.grading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How well scores agree with grades.
 *
 * @param answers how many were compared
 * @param kappa quadratic weighted kappa of the score's fifth (0-19, 20-39 …) with the rounded grade; 1 is perfect, 0 chance
 * @param correlation Pearson's r of score and grade
 * @param difference standardised mean difference: mean fifth less mean grade, in standard deviations of the grades
 * @param auc the chance that an answer graded 3.5 or better outscores one graded 2.5 or worse; a tie counts half
 * @param lengthAtGrade the rank correlation of score and number of words with the grade held fixed
 */
public record Agreement(
        int answers, double kappa, double correlation, double difference, double auc, double lengthAtGrade) {

    private static final int GRADES = 5;
    private static final int FIFTH = 20;
    private static final double STRONG = 3.5;
    private static final double WEAK = 2.5;

    /** Compares scores with the grades of the same answers, in the same order. */
    public static Agreement of(List<GradedAnswer> answers, int[] scores) {
        double[] grade = answers.stream().mapToDouble(GradedAnswer::grade).toArray();
        double[] score = Arrays.stream(scores).asDoubleStream().toArray();
        double[] words = answers.stream()
                .mapToDouble(answer -> answer.answer().split("\\s+").length)
                .toArray();
        int[] given = Arrays.stream(grade)
                .mapToInt(value -> (int) Math.max(1, Math.min(GRADES, StrictMath.rint(value))))
                .toArray();
        int[] scored = Arrays.stream(scores)
                .map(value -> Math.min(GRADES, 1 + value / FIFTH))
                .toArray();
        double[] givenBands = Arrays.stream(given).asDoubleStream().toArray();
        double deviation = StrictMath.sqrt(variance(givenBands));
        double difference = (mean(Arrays.stream(scored).asDoubleStream().toArray()) - mean(givenBands)) / deviation;
        return new Agreement(
                scores.length,
                kappa(given, scored),
                pearson(grade, score),
                difference,
                auc(grade, score),
                partial(ranks(score), ranks(words), ranks(grade)));
    }

    private static double kappa(int[] one, int[] other) {
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

    private static double auc(double[] grade, double[] score) {
        double won = 0;
        long pairs = 0;
        for (int i = 0; i < grade.length; i++) {
            for (int j = 0; j < grade.length; j++) {
                if (grade[i] >= STRONG && grade[j] <= WEAK) {
                    pairs++;
                    won += score[i] > score[j] ? 1 : score[i] == score[j] ? 0.5 : 0;
                }
            }
        }
        return won / pairs;
    }

    private static double partial(double[] one, double[] other, double[] fixed) {
        double direct = pearson(one, other);
        double first = pearson(one, fixed);
        double second = pearson(other, fixed);
        return (direct - first * second) / StrictMath.sqrt((1 - first * first) * (1 - second * second));
    }

    private static double[] ranks(double[] values) {
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

    private static double pearson(double[] one, double[] other) {
        double meanOne = mean(one);
        double meanOther = mean(other);
        double product = 0;
        for (int i = 0; i < one.length; i++) {
            product += (one[i] - meanOne) * (other[i] - meanOther);
        }
        return product / one.length / StrictMath.sqrt(variance(one) * variance(other));
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        return Arrays.stream(values)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / values.length;
    }

    /** Returns the figures on one line, three decimals each. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%5d answers  kappa %6.3f  r %6.3f  difference %6.3f  AUC %5.3f  length at grade %6.3f",
                answers,
                kappa,
                correlation,
                difference,
                auc,
                lengthAtGrade);
    }
}
