package io.github.pmprep.model.debrief;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.scoring.Assessment;
import io.github.pmprep.model.scoring.Finding;
import io.github.pmprep.model.scoring.Scorecard;
import io.github.pmprep.model.scoring.Verdict;
import io.github.pmprep.model.scoring.VerdictScale;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/**
 * The fewest findings that would have had to be different for the next better verdict; of equally few, those that are worth
 * most. It is true: the changed rounds were decided on before this was said.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableFlip.class)
@JsonSerialize(as = ImmutableFlip.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableFlip.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableFlip.class)
public abstract class Flip {

    Flip() {}

    /** The changes; never empty. */
    public abstract List<FindingChange> changes();

    /** The verdict of the changed rounds. */
    public abstract Verdict verdict();

    @Value.Check
    protected void check() {
        Require.notEmpty("flip.changes", changes(), "Give at least one change.");
    }

    /**
     * Returns the changed rounds: a debrief of them gives {@link #verdict()}. A changed scorecard says nothing of its criteria,
     * and where its score would leave 0 to 100, it starts with so many points fewer or more.
     *
     * @param rounds the rounds that the debrief was made of
     * @param scale the verdict scale of the company
     */
    public List<RoundResult> applyTo(List<RoundResult> rounds, VerdictScale scale) {
        return rounds.stream().map(round -> applyTo(round, scale)).toList();
    }

    private RoundResult applyTo(RoundResult round, VerdictScale scale) {
        List<Assessment> assessments = new ArrayList<>(round.assessments());
        for (int i = 0; i < assessments.size(); i++) {
            List<FindingChange> ofOne = changesOf(round.round(), i);
            if (!ofOne.isEmpty() && assessments.get(i) instanceof Scorecard card) {
                assessments.set(i, changed(card, ofOne, scale));
            }
        }
        return RoundResult.builder().from(round).assessments(assessments).build();
    }

    private List<FindingChange> changesOf(String round, int assessment) {
        return changes().stream()
                .filter(change -> change.round().equals(round) && change.assessment() == assessment)
                .toList();
    }

    private static Scorecard changed(Scorecard card, List<FindingChange> changes, VerdictScale scale) {
        List<Finding> findings = new ArrayList<>(card.findings());
        int sum = card.unbounded();
        for (FindingChange change : changes) {
            sum += change.gain();
            if (change.action() == FindingChange.Action.ADD) {
                findings.add(change.finding());
            } else {
                findings.remove(change.finding());
            }
        }
        int score = Math.max(0, Math.min(100, sum));
        int points = findings.stream().mapToInt(Finding::points).sum();
        return Scorecard.builder()
                .from(card)
                .score(score)
                .verdict(scale.verdictFor(score))
                .start(score - points)
                .findings(findings)
                .criteria(List.of())
                .build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Flip} values. */
    public static final class Builder extends ImmutableFlip.Builder {
        Builder() {}
    }
}
