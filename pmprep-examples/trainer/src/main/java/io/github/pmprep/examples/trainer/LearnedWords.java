package io.github.pmprep.examples.trainer;

import io.github.pmprep.model.rule.RuleBook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What training adds to the rules that people wrote. */
final class LearnedWords {

    private LearnedWords() {}

    static RuleBook of(RuleBook written, RuleBook all) {
        Map<String, List<String>> classes = new LinkedHashMap<>(all.classes());
        classes.keySet().removeAll(written.classes().keySet());
        RuleBook.Builder learned = RuleBook.builder().classes(classes);
        all.measures().stream()
                .filter(rule -> written.measures().stream()
                        .noneMatch(known -> known.id().equals(rule.id())))
                .forEach(learned::addMeasures);
        return learned.build();
    }
}
