package io.github.pmprep.engine.scoring.assessment;

import io.github.pmprep.engine.scoring.rules.CompiledRules;
import io.github.pmprep.engine.scoring.rules.Feature;
import io.github.pmprep.engine.scoring.rules.Matches;
import io.github.pmprep.engine.scoring.text.Tokens;
import io.github.pmprep.model.question.QuestionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What counts in one answer. Within a sentence, words count at most once for a criterion: of matches of one criterion that
 * overlap, the longest counts, of equals the first, then the one whose rule comes first. A rule counts at most as often as its
 * cap says.
 */
public final class Tally {

    private final CompiledRules rules;
    private final List<Counted> counted = new ArrayList<>();
    private final int[] counts;

    /**
     * A match that counts.
     *
     * @param feature the number of the feature
     * @param nth which time the feature counts, from 1
     * @param first the first matched word
     * @param last the last matched word
     */
    public record Counted(int feature, int nth, int first, int last) {}

    private record Candidate(int feature, String criterion, int first, int last) {

        static final Comparator<Candidate> STRONGEST_FIRST = Comparator.comparingInt(Candidate::words)
                .reversed()
                .thenComparingInt(Candidate::first)
                .thenComparingInt(Candidate::feature);

        static final Comparator<Candidate> IN_ORDER =
                Comparator.comparingInt(Candidate::first).thenComparingInt(Candidate::feature);

        int words() {
            return last - first + 1;
        }

        boolean clashesWith(Candidate other) {
            return criterion.equals(other.criterion) && first <= other.last && other.first <= last;
        }
    }

    /** Counts what was found in an answer to a kind of question. */
    public Tally(CompiledRules rules, QuestionKind kind, Tokens tokens) {
        this.rules = rules;
        counts = new int[rules.features().size()];
        Matches matches = rules.find(tokens, kind);
        Measurements measurements = new Measurements(rules, tokens, matches);
        int next = 0;
        while (next < matches.size()) {
            int sentence = matches.sentence(next);
            List<Candidate> candidates = new ArrayList<>();
            for (; next < matches.size() && matches.sentence(next) == sentence; next++) {
                Feature feature = rules.features().get(matches.rule(next));
                candidates.add(new Candidate(
                        matches.rule(next), feature.criterion(), matches.first(next), matches.last(next)));
            }
            count(candidates, sentence, measurements);
        }
        for (int i = 0; i < rules.marks().size(); i++) {
            int feature = rules.size() + i;
            if (rules.features().get(feature).appliesTo(kind)) {
                counts[feature] = measurements.count(rules.marks().get(i));
            }
        }
    }

    private void count(List<Candidate> candidates, int sentence, Measurements measurements) {
        candidates.sort(Candidate.STRONGEST_FIRST);
        List<Candidate> chosen = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            if (chosen.stream().noneMatch(candidate::clashesWith)) {
                chosen.add(candidate);
            }
        }
        chosen.sort(Candidate.IN_ORDER);
        for (Candidate candidate : chosen) {
            measurements.found(candidate.feature(), sentence);
            if (counts[candidate.feature()]
                    < rules.features().get(candidate.feature()).cap()) {
                int nth = ++counts[candidate.feature()];
                counted.add(new Counted(candidate.feature(), nth, candidate.first(), candidate.last()));
            }
        }
    }

    /** Returns the matches that count, in the order of the text. */
    public List<Counted> counted() {
        return counted;
    }

    /** Returns how often a feature counts. */
    public int count(int feature) {
        return counts[feature];
    }
}
