package io.github.pmprep.engine.scoring.explanation;

import io.github.pmprep.engine.scoring.rules.CompiledRules;
import io.github.pmprep.engine.scoring.rules.Feature;
import io.github.pmprep.engine.scoring.rules.Trails;
import io.github.pmprep.engine.scoring.text.Tokens;
import io.github.pmprep.engine.scoring.weights.PointTable;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.rule.RuleBook;
import io.github.pmprep.model.scoring.explanation.Explanation;
import io.github.pmprep.model.scoring.explanation.MatchOutcome;
import io.github.pmprep.model.scoring.explanation.RuleMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Explains answers to one kind of question by one set of rules. Takes its time: it is for people who write rules. */
public final class Explainer {

    private final CompiledRules rules;
    private final PointTable points;
    private final RuleBook book;
    private final Trails trails;

    /**
     * Creates an explainer.
     *
     * @param rules the rules
     * @param points what they are worth
     * @param book what the rules were compiled from
     */
    public Explainer(CompiledRules rules, PointTable points, RuleBook book) {
        this.rules = rules;
        this.points = points;
        this.book = book;
        this.trails = new Trails(rules, book);
    }

    /**
     * Explains an answer.
     *
     * @param tokens the answer as it was read, before any rule looked at it
     * @param found what rules found in it
     * @param counts how often each feature counts
     * @param asked the ids of the rules to trace
     * @param criterionId the id of the criterion that rules call by a short name
     * @throws IllegalArgumentException if there is no such rule; the message names the nearest
     */
    public Explanation explain(
            String answer,
            QuestionKind kind,
            Tokens tokens,
            List<Counted> found,
            int[] counts,
            List<String> asked,
            UnaryOperator<String> criterionId) {
        Quoting quoting = new Quoting(answer, tokens);
        List<Judged> judged = judged(found);
        Tracing tracing = new Tracing(rules, book, trails, quoting, kind, judged);
        return Explanation.builder()
                .sentences(new Reading(trails, tokens, quoting).sentences())
                .matches(judged.stream()
                        .map(match -> match(match, kind, quoting, criterionId))
                        .toList())
                .traces(asked.stream().map(id -> tracing.trace(id, counts)).toList())
                .build();
    }

    /** Says of each match that does not count why not. */
    private List<Judged> judged(List<Counted> found) {
        List<Judged> judged = new ArrayList<>();
        for (Counted match : found) {
            Feature feature = feature(match);
            String because = "";
            MatchOutcome outcome = match.counts() ? MatchOutcome.COUNTED : MatchOutcome.OVER_CAP;
            for (Counted other : found) {
                boolean rival = other.counts()
                        && other.overlaps(match)
                        && feature(other).criterion().equals(feature.criterion());
                if (outcome == MatchOutcome.OVER_CAP && rival) {
                    outcome = MatchOutcome.OVERLAPPED;
                    because = feature(other).id();
                }
            }
            judged.add(new Judged(match, outcome, because));
        }
        return judged;
    }

    private Feature feature(Counted match) {
        return rules.features().get(match.rule());
    }

    private RuleMatch match(Judged judged, QuestionKind kind, Quoting quoting, UnaryOperator<String> criterionId) {
        Counted match = judged.match();
        Feature feature = feature(match);
        int worth = match.counts()
                ? points.points(kind, match.rule(), match.nth()) - points.points(kind, match.rule(), match.nth() - 1)
                : 0;
        return RuleMatch.builder()
                .rule(feature.id())
                .criterion(criterionId.apply(feature.criterion()))
                .sentence(match.sentence())
                .evidence(quoting.quote(match.words().first(), match.words().last()))
                .outcome(judged.outcome())
                .points(worth)
                .message(judged.message(feature))
                .build();
    }
}
