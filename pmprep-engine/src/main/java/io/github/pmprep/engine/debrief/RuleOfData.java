package io.github.pmprep.engine.debrief;

import io.github.pmprep.model.company.DecisionRule.Kind;
import io.github.pmprep.model.scoring.Verdict;
import io.github.pmprep.model.scoring.VerdictScale;
import java.util.Collections;
import java.util.List;

/**
 * A decision by one of the rules that data can state. A better grade of a round never makes the verdict worse.
 *
 * @param kind what is done with the grades
 * @param percent for a committee: the share of the rounds that must reach a grade
 * @param scale the verdicts of the company
 */
record RuleOfData(Kind kind, int percent, VerdictScale scale) implements Decision {

    private static final int WHOLE = 100;

    @Override
    public Verdict verdict(List<Vote> votes) {
        return scale.verdicts()
                .get(
                        switch (kind) {
                            case AVERAGE -> average(votes);
                            case VETO -> Math.min(average(votes), worstVeto(votes));
                            case LOWEST_GRADE_REJECTS -> Math.min(average(votes), lowestGrade(votes));
                            case COMMITTEE -> committee(votes);
                        });
    }

    /** Returns whether the average of the rounds is a part of it. */
    boolean countsAverage() {
        return kind != Kind.COMMITTEE;
    }

    /** Returns the least score that a round must have, whatever the others have, for a verdict to be reached. */
    int least(Vote vote, int verdict) {
        if (kind == Kind.LOWEST_GRADE_REJECTS && verdict > 0) {
            return from(1);
        }
        if (kind == Kind.VETO && vote.grade().holdsVeto()) {
            for (int better = 0; better < verdict; better++) {
                if (scale.verdicts().get(better).hire()) {
                    return from(better);
                }
            }
            return from(verdict);
        }
        return 0;
    }

    /** Returns how many of the rounds must reach a grade for a committee. */
    int needed(int rounds) {
        return (percent * rounds + WHOLE - 1) / WHOLE;
    }

    int step(Verdict verdict) {
        return scale.verdicts().indexOf(verdict);
    }

    int from(int step) {
        return scale.verdicts().get(step).fromScore();
    }

    private int average(List<Vote> votes) {
        return step(scale.verdictFor(Vote.average(votes)));
    }

    private int worstVeto(List<Vote> votes) {
        return votes.stream()
                .filter(vote ->
                        vote.grade().holdsVeto() && !vote.grade().verdict().hire())
                .mapToInt(vote -> step(vote.grade().verdict()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private int lowestGrade(List<Vote> votes) {
        return votes.stream().anyMatch(vote -> step(vote.grade().verdict()) == 0) ? 0 : Integer.MAX_VALUE;
    }

    private int committee(List<Vote> votes) {
        List<Integer> steps = votes.stream()
                .map(vote -> step(vote.grade().verdict()))
                .sorted(Collections.reverseOrder())
                .toList();
        return steps.get(needed(steps.size()) - 1);
    }
}
