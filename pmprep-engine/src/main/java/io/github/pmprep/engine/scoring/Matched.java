package io.github.pmprep.engine.scoring;

import io.github.pmprep.engine.scoring.assessment.Tally;
import io.github.pmprep.engine.scoring.explanation.Counted;
import io.github.pmprep.engine.scoring.rules.CompiledRules;
import io.github.pmprep.engine.scoring.rules.Finder;
import io.github.pmprep.engine.scoring.rules.Matches;
import io.github.pmprep.engine.scoring.rules.Trail;
import io.github.pmprep.engine.scoring.text.Tokens;
import io.github.pmprep.model.question.QuestionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What rules found in an answer, whether it counts or not, for those who ask why.
 *
 * @param found the matches, in order
 * @param counts how often each feature counts
 */
record Matched(List<Counted> found, int[] counts) {

    /**
     * Finds and counts.
     *
     * @param reading reads the answer anew, as finding sets sentences aside
     */
    static Matched in(Scorer scorer, QuestionKind kind, Supplier<Tokens> reading) {
        CompiledRules rules = scorer.rules();
        Tally tally = new Tally(rules, scorer.points());
        tally.count(kind, reading.get());
        Map<List<Integer>, Integer> nth = new HashMap<>();
        for (int i = 0; i < tally.size(); i++) {
            nth.put(List.of(tally.feature(i), tally.first(i), tally.last(i)), tally.nth(i));
        }
        Matches matches = new Finder(rules).find(reading.get(), kind);
        List<Counted> found = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            List<Integer> key = List.of(matches.rule(i), matches.first(i), matches.last(i));
            found.add(new Counted(
                    matches.rule(i),
                    matches.sentence(i),
                    new Trail.Span(matches.first(i), matches.last(i)),
                    nth.getOrDefault(key, 0)));
        }
        int[] counts = new int[rules.features().size()];
        for (int feature = 0; feature < counts.length; feature++) {
            counts[feature] = tally.count(feature);
        }
        return new Matched(found, counts);
    }
}
