package io.github.pmprep.engine.plugins;

import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.scoring.Rubric;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** Refuses companies with lists that no real company has, before a plan or a score gets lost in them. */
final class Sizes {

    private static final int MOST = 1_000;

    private Sizes() {}

    /** Returns what is too long, if anything. */
    static Optional<String> complaint(Company company) {
        return Stream.concat(
                        Stream.of(
                                complaint("levels", company.levels()),
                                complaint("principles", company.principles()),
                                complaint("competencies", company.competencies()),
                                complaint("stages", company.loop().stages()),
                                complaint("rounds", company.loop().rounds()),
                                complaint("urgency rules", company.loop().urgencyRules()),
                                complaint("verdicts", company.verdictScale().verdicts())),
                        company.rubrics().stream().map(Sizes::complaint))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> complaint(Rubric rubric) {
        return complaint("criteria in the rubric " + rubric.id(), rubric.criteria());
    }

    private static Optional<String> complaint(String name, Collection<?> values) {
        return values.size() <= MOST
                ? Optional.empty()
                : Optional.of(values.size() + " " + name + ", but " + MOST + " are the most. Return fewer.");
    }
}
