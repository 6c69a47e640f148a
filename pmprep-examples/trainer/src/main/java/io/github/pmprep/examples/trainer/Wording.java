package io.github.pmprep.examples.trainer;

import io.github.pmprep.examples.trainer.grading.GradedAnswer;
import io.github.pmprep.model.rule.Measure;
import io.github.pmprep.model.rule.MeasureRule;
import io.github.pmprep.model.rule.Polarity;
import io.github.pmprep.model.rule.RuleBook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Learns which words go with substance and which with its absence, and writes them down as classes of the rule language
 * with a rule for each: what share of the answer they make up.
 *
 * <p>The words are weighed by ridge regression of the grade on the words and word pairs that an answer contains, each answer
 * in its own style and in two others ({@link Restyling}), so that fillers and flourishes weigh nothing. The heaviest fifth
 * or so is kept, in three classes a side.
 */
final class Wording {

    private static final int FEWEST_ANSWERS = 4;
    private static final double RIDGE = 1;
    private static final double[] QUANTILES = {0.55, 0.80, 0.94};
    private static final double[] MARKS = {0.30, 0.55, 0.75, 0.90};
    private static final int STEPS = 60;
    private static final int SHORTEST_EXAMPLE = 48;

    private final Map<String, Double> weights = new TreeMap<>();

    private Wording(Map<String, Double> weights) {
        this.weights.putAll(weights);
    }

    static Wording learn(List<GradedAnswer> answers) {
        List<Set<String>> contained = new ArrayList<>();
        List<Double> grades = new ArrayList<>();
        for (GradedAnswer answer : answers) {
            for (GradedAnswer told : List.of(answer, Restyling.HESITANT.of(answer), Restyling.POLISHED.of(answer))) {
                contained.add(Phrases.of(told.answer()));
                grades.add(answer.grade());
            }
        }
        Map<String, Integer> places = places(contained);
        int[][] rows = contained.stream()
                .map(phrases -> phrases.stream()
                        .filter(places::containsKey)
                        .mapToInt(places::get)
                        .sorted()
                        .toArray())
                .toArray(int[][]::new);
        double mean = grades.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double[] target = grades.stream().mapToDouble(grade -> grade - mean).toArray();
        double[] solved = Ridge.solve(rows, target, places.size(), RIDGE, STEPS);
        Map<String, Double> weights = new TreeMap<>();
        places.forEach((phrase, place) -> weights.put(phrase, solved[place]));
        return new Wording(weights);
    }

    private static Map<String, Integer> places(List<Set<String>> contained) {
        Map<String, Integer> counts = new TreeMap<>();
        contained.forEach(phrases -> phrases.forEach(phrase -> counts.merge(phrase, 1, Integer::sum)));
        counts.values().removeIf(count -> count < FEWEST_ANSWERS * 3);
        Map<String, Integer> places = new HashMap<>();
        for (String phrase : counts.keySet()) {
            places.put(phrase, places.size());
        }
        return places;
    }

    /** Returns the classes and the rules, with marks and examples from the answers. */
    RuleBook book(Collection<GradedAnswer> answers) {
        double[] sizes =
                weights.values().stream().mapToDouble(Math::abs).sorted().toArray();
        Map<String, List<String>> classes = new LinkedHashMap<>();
        RuleBook.Builder book = RuleBook.builder();
        for (Polarity polarity : Polarity.values()) {
            for (int strength = QUANTILES.length; strength >= 1; strength--) {
                double fewest = sizes[(int) (QUANTILES[strength - 1] * sizes.length)];
                double most = strength == QUANTILES.length
                        ? Double.POSITIVE_INFINITY
                        : sizes[(int) (QUANTILES[strength] * sizes.length)];
                List<String> members = weights.entrySet().stream()
                        .filter(entry -> entry.getValue() > 0 == (polarity == Polarity.SIGNAL))
                        .filter(entry -> Math.abs(entry.getValue()) >= fewest && Math.abs(entry.getValue()) < most)
                        .map(entry -> '=' + entry.getKey())
                        .toList();
                String name = (polarity == Polarity.SIGNAL ? "telling-" : "empty-") + strength;
                classes.put(name, members);
                book.addMeasures(rule(name, polarity, Set.copyOf(members), answers));
            }
        }
        return book.classes(classes).build();
    }

    private static MeasureRule rule(
            String name, Polarity polarity, Set<String> members, Collection<GradedAnswer> answers) {
        Map<GradedAnswer, Integer> shares = new HashMap<>();
        answers.forEach(answer -> shares.put(answer, share(answer, members)));
        int[] sorted =
                shares.values().stream().mapToInt(Integer::intValue).sorted().toArray();
        List<Integer> marks = Arrays.stream(MARKS)
                .mapToInt(quantile -> sorted[(int) (quantile * sorted.length)])
                .distinct()
                .boxed()
                .toList();
        return MeasureRule.builder()
                .id("wording." + name)
                .criterion("delivery")
                .polarity(polarity)
                .reason(
                        polarity == Polarity.SIGNAL
                                ? "Says it in words that seldom occur in answers without substance."
                                : "Says it in words that occur mostly in answers without substance.")
                .measure(Measure.CLASS_SHARE)
                .of(name)
                .above(marks)
                .points(polarity == Polarity.SIGNAL ? 2 : -2)
                .strong(examples(shares, -1))
                .weak(examples(shares, 1))
                .build();
    }

    /** Returns the two answers with the largest share, or the smallest. */
    private static List<String> examples(Map<GradedAnswer, Integer> shares, int direction) {
        return shares.entrySet().stream()
                .sorted(Comparator.comparingInt(
                                (Map.Entry<GradedAnswer, Integer> entry) -> direction * entry.getValue())
                        .thenComparingInt(entry -> entry.getKey().answer().length())
                        .thenComparing(entry -> entry.getKey().id()))
                .map(entry -> entry.getKey().answer())
                .filter(answer -> answer.length() > SHORTEST_EXAMPLE)
                .limit(2)
                .toList();
    }

    private static int share(GradedAnswer answer, Set<String> members) {
        Set<String> phrases = Phrases.of(answer.answer());
        long hits = phrases.stream()
                .filter(phrase -> members.contains('=' + phrase))
                .count();
        return (int) (100 * hits / Math.max(1, answer.answer().split("\\s+").length));
    }
}
