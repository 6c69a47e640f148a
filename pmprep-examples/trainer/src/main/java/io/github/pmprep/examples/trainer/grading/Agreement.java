package io.github.pmprep.examples.trainer.grading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How well scores agree with grades. A figure that cannot be told, as with one answer only, is NaN.
 *
 * @param answers how many were compared
 * @param kappa quadratic weighted kappa of the score's fifth (0-19, 20-39 …) with the rounded grade; 1 is perfect, 0 chance
 * @param correlation Pearson's r of score and grade
 * @param rankCorrelation Spearman's rho of score and grade
 * @param difference standardised mean difference: mean fifth less mean grade, in standard deviations of the grades
 * @param auc the chance that an answer graded 3.5 or better outscores one graded 2.5 or worse; a tie counts half
 * @param pairs the same chance of answers of one pair, or where none is named to one question
 * @param pairCount how many such pairs there are
 * @param lengthAtGrade the rank correlation of score and number of words with the grade held fixed
 */
public record Agreement(
        int answers,
        double kappa,
        double correlation,
        double rankCorrelation,
        double difference,
        double auc,
        double pairs,
        int pairCount,
        double lengthAtGrade) {

    private static final int FIFTH = 20;

    /** Compares scores with the grades of the same answers, in the same order. */
    public static Agreement of(List<GradedAnswer> answers, int[] scores) {
        double[] grade = answers.stream().mapToDouble(GradedAnswer::grade).toArray();
        double[] score = Arrays.stream(scores).asDoubleStream().toArray();
        double[] words = answers.stream()
                .mapToDouble(answer -> answer.answer().split("\\s+").length)
                .toArray();
        int[] given = Arrays.stream(grade)
                .mapToInt(value -> (int) Math.max(1, Math.min(Statistics.GRADES, StrictMath.rint(value))))
                .toArray();
        int[] scored = Arrays.stream(scores)
                .map(value -> Math.min(Statistics.GRADES, 1 + value / FIFTH))
                .toArray();
        double[] givenBands = Arrays.stream(given).asDoubleStream().toArray();
        double deviation = StrictMath.sqrt(Statistics.variance(givenBands));
        double[] scoredBands = Arrays.stream(scored).asDoubleStream().toArray();
        double[] won = pairs(answers, scores);
        return new Agreement(
                scores.length,
                Statistics.kappa(given, scored),
                Statistics.pearson(grade, score),
                Statistics.pearson(Statistics.ranks(grade), Statistics.ranks(score)),
                (Statistics.mean(scoredBands) - Statistics.mean(givenBands)) / deviation,
                Statistics.auc(grade, score),
                Arrays.stream(won).average().orElse(Double.NaN),
                won.length,
                Statistics.partial(Statistics.ranks(score), Statistics.ranks(words), Statistics.ranks(grade)));
    }

    /** Returns 1 for each pair whose strong answer outscores its weak one, a half for a tie, 0 otherwise. */
    private static double[] pairs(List<GradedAnswer> answers, int[] scores) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < scores.length; i++) {
            places.computeIfAbsent(answers.get(i).pair(), pair -> new ArrayList<>())
                    .add(i);
        }
        return places.values().stream()
                .flatMap(pair -> pair.stream()
                        .filter(strong ->
                                Statistics.isStrong(answers.get(strong).grade()))
                        .flatMap(strong -> pair.stream()
                                .filter(weak ->
                                        Statistics.isWeak(answers.get(weak).grade()))
                                .map(weak -> 0.5 + 0.5 * Integer.signum(scores[strong] - scores[weak]))))
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    /** Compares the scores and grades of some of the answers only. */
    public static Agreement of(List<GradedAnswer> answers, int[] scores, int[] places) {
        return of(
                IntStream.of(places).mapToObj(answers::get).toList(),
                IntStream.of(places).map(place -> scores[place]).toArray());
    }

    /** Returns the figures on one line, three decimals each. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%5d answers  kappa %6.3f  r %6.3f  rho %6.3f  difference %6.3f  AUC %5.3f  pairs %5.3f"
                        + "  length at grade %6.3f",
                answers,
                kappa,
                correlation,
                rankCorrelation,
                difference,
                auc,
                pairs,
                lengthAtGrade);
    }
}
