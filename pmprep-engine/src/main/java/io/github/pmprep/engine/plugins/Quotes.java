package io.github.pmprep.engine.plugins;

import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.scoring.CriterionPoints;
import io.github.pmprep.model.scoring.Evidence;
import io.github.pmprep.model.scoring.Finding;
import io.github.pmprep.model.scoring.Scorecard;
import java.util.List;
import java.util.Optional;

/** Checks the quotes of a scorecard that a plugin made against the answer. */
final class Quotes {

    private Quotes() {}

    /**
     * Returns the scorecard without the findings whose quotes are not in the answer at their place, and without their points;
     * a criterion that is left with no points falls to the first level. Returns nothing if the rest is no score.
     */
    static Optional<Scorecard> keepTrue(Scorecard card, Company company, String answer) {
        List<Finding> dropped = card.findings().stream()
                .filter(finding -> !isTrue(finding, answer))
                .toList();
        if (dropped.isEmpty()) {
            return Optional.of(card);
        }
        int score = card.score() - sum(dropped);
        if (score < 0 || score > 100) {
            return Optional.empty();
        }
        return Optional.of(Scorecard.builder()
                .from(card)
                .score(score)
                .verdict(company.verdictScale().verdictFor(score))
                .findings(card.findings().stream()
                        .filter(finding -> isTrue(finding, answer))
                        .toList())
                .addAllDropped(dropped)
                .criteria(card.criteria().stream()
                        .map(points -> without(dropped, points))
                        .toList())
                .build());
    }

    private static boolean isTrue(Finding finding, String answer) {
        return finding.evidence().isEmpty() || isTrue(finding.evidence().get(), answer);
    }

    private static boolean isTrue(Evidence evidence, String answer) {
        return answer.startsWith(evidence.quote(), evidence.start());
    }

    private static int sum(List<Finding> findings) {
        return findings.stream().mapToInt(Finding::points).sum();
    }

    private static CriterionPoints without(List<Finding> dropped, CriterionPoints criterion) {
        int points = criterion.points()
                - sum(dropped.stream()
                        .filter(finding -> finding.criterion().equals(criterion.criterion()))
                        .toList());
        return points == criterion.points()
                ? criterion
                : CriterionPoints.builder()
                        .from(criterion)
                        .points(points)
                        .level(points <= 0 ? 1 : criterion.level())
                        .build();
    }
}
