package io.github.pmprep.engine.plugins;

import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.scoring.Rubric;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Refuses companies with lists that no real company has, before a plan or a score gets lost in them. */
final class Sizes {

    private static final int MOST = 1_000;

    private Sizes() {}

    /** Returns what is too long, if anything. */
    static Optional<String> complaint(Company company) {
        Map<String, Collection<?>> lists = new LinkedHashMap<>();
        lists.put("levels", company.levels());
        lists.put("principles", company.principles());
        lists.put("competencies", company.competencies());
        lists.put("stages", company.loop().stages());
        lists.put("rounds", company.loop().rounds());
        lists.put("urgency rules", company.loop().urgencyRules());
        lists.put("verdicts", company.verdictScale().verdicts());
        for (Rubric rubric : company.rubrics()) {
            lists.put("criteria in the rubric " + rubric.id(), rubric.criteria());
        }
        for (Map.Entry<String, Collection<?>> list : lists.entrySet()) {
            int size = list.getValue().size();
            if (size > MOST) {
                return Optional.of(size + " " + list.getKey() + ", but " + MOST + " are the most. Return fewer.");
            }
        }
        return Optional.empty();
    }
}
