package io.github.pmprep.examples.trainer.fitting;

import io.github.pmprep.examples.trainer.grading.GradedAnswer;
import io.github.pmprep.model.rule.MeasureRule;
import io.github.pmprep.model.rule.Rule;
import io.github.pmprep.model.rule.RuleBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The steps of the counts of rules: "found once or more", "found twice or more" … Each step is one feature, so that a rule's
 * second find may be worth less than its first.
 *
 * @param rules the rule of each feature
 * @param steps the count from which each feature holds
 * @param points what the author of the rule thought the step worth: above 0 for signals, below for anti-signals
 */
public record Features(List<String> rules, int[] steps, int[] points) {

    /** Returns the features of a book, rule by rule. */
    public static Features of(RuleBook book) {
        List<String> rules = new ArrayList<>();
        List<Integer> steps = new ArrayList<>();
        List<Integer> points = new ArrayList<>();
        for (Rule rule : book.rules()) {
            add(rule.id(), rule.cap(), rule.points(), rules, steps, points);
        }
        for (MeasureRule rule : book.measures()) {
            add(rule.id(), rule.above().size() + rule.below().size(), rule.points(), rules, steps, points);
        }
        return new Features(
                rules,
                steps.stream().mapToInt(Integer::intValue).toArray(),
                points.stream().mapToInt(Integer::intValue).toArray());
    }

    private static void add(
            String id, int most, int worth, List<String> rules, List<Integer> steps, List<Integer> points) {
        for (int step = 1; step <= most; step++) {
            rules.add(id);
            steps.add(step);
            points.add(worth);
        }
    }

    /** Returns what a feature adds to the points of its rule, by points that weights give; its author's share if they give none. */
    int worth(int feature, Map<String, List<Integer>> points) {
        int step = steps[feature];
        List<Integer> sums = points.getOrDefault(rules.get(feature), List.of());
        if (sums.isEmpty()) {
            return this.points[feature] / step;
        }
        return sums.get(Math.min(step, sums.size()) - 1)
                - (step == 1 ? 0 : sums.get(Math.min(step - 1, sums.size()) - 1));
    }

    int size() {
        return rules.size();
    }

    /**
     * Returns the features that are present in answers, by the id of the answer.
     *
     * @param counts how often each rule counts in an answer, by the id of the rule
     */
    public Map<String, int[]> rows(List<GradedAnswer> answers, Function<GradedAnswer, Map<String, Integer>> counts) {
        Map<String, int[]> rows = new HashMap<>();
        for (GradedAnswer answer : answers) {
            Map<String, Integer> counted = counts.apply(answer);
            List<Integer> present = new ArrayList<>();
            for (int feature = 0; feature < size(); feature++) {
                if (counted.getOrDefault(rules.get(feature), 0) >= steps[feature]) {
                    present.add(feature);
                }
            }
            rows.put(answer.id(), present.stream().mapToInt(Integer::intValue).toArray());
        }
        return rows;
    }
}
