package io.github.pmprep.examples.trainer;

import io.github.pmprep.engine.scoring.AnswerAssessor;
import io.github.pmprep.engine.scoring.Scorer;
import io.github.pmprep.model.rule.MeasureRule;
import io.github.pmprep.model.rule.Rule;
import io.github.pmprep.model.rule.RuleBook;
import io.github.pmprep.model.scoring.Weights;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The steps of the counts of rules: "found once or more", "found twice or more" … Each step is one feature, so that a rule's
 * second find may be worth less than its first.
 *
 * @param rules the rule of each feature
 * @param steps the count from which each feature holds
 * @param points what the author of the rule thought the step worth: above 0 for signals, below for anti-signals
 */
record Features(List<String> rules, int[] steps, int[] points) {

    static Features of(RuleBook book) {
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

    int size() {
        return rules.size();
    }

    /** Counts a book's rules in answers; each row holds the features that are present. */
    Map<String, int[]> rows(RuleBook book, List<GradedAnswer> answers) {
        AnswerAssessor assessor = new AnswerAssessor(
                Scorer.of("training", book, Weights.builder().version("none").build()));
        Map<String, int[]> rows = new HashMap<>();
        for (GradedAnswer answer : answers) {
            Map<String, Integer> counts = assessor.counts(answer.asked(), answer.answer());
            List<Integer> present = new ArrayList<>();
            for (int feature = 0; feature < size(); feature++) {
                if (counts.getOrDefault(rules.get(feature), 0) >= steps[feature]) {
                    present.add(feature);
                }
            }
            rows.put(answer.id(), present.stream().mapToInt(Integer::intValue).toArray());
        }
        return rows;
    }
}
