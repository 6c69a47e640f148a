package io.github.pmprep.engine.debrief;

import io.github.pmprep.model.debrief.FindingChange;
import io.github.pmprep.model.rule.Polarity;
import io.github.pmprep.model.scoring.Finding;
import io.github.pmprep.model.scoring.Scorecard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What could have been different in an answer: a finding that cost points might not have been there, and a signal that
 * another answer to the same kind of question earned might have been.
 */
final class Changes {

    private static final Comparator<FindingChange> WORTH_MOST = Comparator.comparingInt(FindingChange::gain)
            .reversed()
            .thenComparing(FindingChange::action)
            .thenComparing(change -> change.finding().rule());

    private final List<Vote> votes;

    Changes(List<Vote> votes) {
        this.votes = votes;
    }

    /** Returns the changes of one assessment of a round, those that are worth most first. */
    List<FindingChange> of(Vote vote, int assessment, Scorecard card) {
        if (card.unbounded() != card.score() && card.score() > 0 && card.score() < 100) {
            return List.of();
        }
        List<FindingChange> changes = new ArrayList<>();
        for (Finding finding : card.findings()) {
            if (finding.points() < 0 && isJudgment(finding)) {
                changes.add(change(vote, assessment, FindingChange.Action.DROP, finding));
            }
        }
        for (Finding finding : earnedElsewhere(card)) {
            changes.add(change(vote, assessment, FindingChange.Action.ADD, finding));
        }
        changes.sort(WORTH_MOST);
        return changes;
    }

    private static FindingChange change(Vote vote, int assessment, FindingChange.Action action, Finding finding) {
        return FindingChange.builder()
                .round(vote.grade().round())
                .assessment(assessment)
                .action(action)
                .finding(finding)
                .build();
    }

    private List<Finding> earnedElsewhere(Scorecard card) {
        Map<String, Finding> best = new HashMap<>();
        for (Vote vote : votes) {
            for (Scorecard other : vote.result().scorecards()) {
                if (other.kind() == card.kind()) {
                    other.findings().stream()
                            .filter(Changes::isSignal)
                            .map(Changes::withoutQuote)
                            .forEach(finding -> best.merge(finding.rule(), finding, Changes::better));
                }
            }
        }
        card.findings().forEach(finding -> best.remove(finding.rule()));
        return List.copyOf(best.values());
    }

    private static boolean isJudgment(Finding finding) {
        return !finding.criterion().equals(Scorecard.CORRECTION);
    }

    private static boolean isSignal(Finding finding) {
        return finding.polarity() == Polarity.SIGNAL && finding.points() > 0 && isJudgment(finding);
    }

    /** The words of another answer are no evidence in this one. */
    private static Finding withoutQuote(Finding finding) {
        return Finding.builder().from(finding).evidence(Optional.empty()).build();
    }

    private static Finding better(Finding one, Finding other) {
        int order = Comparator.comparingInt(Finding::points)
                .thenComparing(Finding::criterion)
                .thenComparing(Finding::reason)
                .compare(one, other);
        return order >= 0 ? one : other;
    }
}
