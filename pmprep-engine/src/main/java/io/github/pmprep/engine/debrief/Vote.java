package io.github.pmprep.engine.debrief;

import io.github.pmprep.model.debrief.RoundGrade;
import io.github.pmprep.model.debrief.RoundResult;
import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.scoring.Scorecard;
import io.github.pmprep.model.scoring.VerdictScale;
import java.math.RoundingMode;
import java.util.List;

/**
 * A round with at least one scored answer.
 *
 * @param result what is known of it
 * @param mean the exact average of its scores
 * @param grade what it brings to the debrief
 */
record Vote(RoundResult result, Fraction mean, RoundGrade grade) {

    static Vote of(RoundResult result, VerdictScale scale) {
        List<Scorecard> cards = result.scorecards();
        Fraction mean = Fraction.of(cards.stream().mapToInt(Scorecard::score).sum(), cards.size());
        int score = floor(mean);
        return new Vote(
                result,
                mean,
                RoundGrade.builder()
                        .round(result.round())
                        .holdsVeto(result.holdsVeto())
                        .score(score)
                        .verdict(scale.verdictFor(score))
                        .build());
    }

    static List<RoundGrade> grades(List<Vote> votes) {
        return votes.stream().map(Vote::grade).toList();
    }

    /** Returns the average score of all rounds, each counting the same; a part of a point is cut off. */
    static int average(List<Vote> votes) {
        Fraction sum = Fraction.ZERO;
        for (Vote vote : votes) {
            sum = sum.plus(vote.mean());
        }
        return floor(sum.dividedBy(Fraction.of(votes.size())));
    }

    private static int floor(Fraction score) {
        return (int) score.of(1, RoundingMode.FLOOR);
    }
}
