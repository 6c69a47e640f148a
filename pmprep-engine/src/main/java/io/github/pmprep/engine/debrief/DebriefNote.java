package io.github.pmprep.engine.debrief;

import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.debrief.DecidingRound;
import io.github.pmprep.model.loop.Round;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.scoring.Finding;
import io.github.pmprep.model.scoring.Scorecard;
import io.github.pmprep.model.scoring.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Says a verdict and its reason in one or two sentences, as interviewers do in a debrief. The reasons are those of the findings
 * that weigh most; no figure is added to them.
 */
final class DebriefNote {

    /** What can be pointed at before what is about an answer as a whole, then what weighs most. */
    private static final Comparator<Reason> STRONGEST = Comparator.comparing(Reason::concrete)
            .thenComparingInt(reason -> Math.abs(reason.finding().points()))
            .reversed()
            .thenComparing(reason -> reason.finding().rule())
            .thenComparing(reason -> reason.finding().reason())
            .thenComparing(Reason::round);

    private final Company company;
    private final List<Vote> votes;

    DebriefNote(Company company, List<Vote> votes) {
        this.company = company;
        this.votes = votes;
    }

    /**
     * Returns the note.
     *
     * @param how how the verdict came about, in words that follow it
     * @param alone the round that decided alone, if one did
     */
    String write(Verdict verdict, String how, Optional<DecidingRound> alone) {
        boolean better = verdict.hire();
        Optional<Reason> main = alone.flatMap(round -> strongest(better, votesOf(round.round())))
                .or(() -> strongest(better, votes));
        Optional<Reason> other = strongest(!better, votes);
        StringBuilder note = new StringBuilder(capitalised(verdict.name()));
        note.append(alone.map(round -> ", decided by one round").orElse(' ' + how));
        note.append(main.map(reason -> ": " + inWords(reason)).orElse("."));
        other.ifPresent(reason ->
                note.append(better ? " Against it: " : " For the candidate: ").append(inWords(reason)));
        return note.toString();
    }

    private List<Vote> votesOf(String round) {
        return votes.stream().filter(vote -> vote.grade().round().equals(round)).toList();
    }

    private Optional<Reason> strongest(boolean forHiring, List<Vote> votes) {
        List<Reason> reasons = new ArrayList<>();
        for (Vote vote : votes) {
            for (Scorecard card : vote.result().scorecards()) {
                card.findings().stream()
                        .filter(finding -> forHiring ? finding.points() > 0 : finding.points() < 0)
                        .filter(finding -> !finding.criterion().equals(Scorecard.CORRECTION))
                        .forEach(finding -> reasons.add(
                                new Reason(vote.grade().round(), finding, isConcrete(card.kind(), finding))));
            }
        }
        return reasons.stream().min(STRONGEST);
    }

    private boolean isConcrete(QuestionKind kind, Finding finding) {
        return finding.evidence().isPresent()
                || company.rubric(kind).stream()
                        .flatMap(rubric -> rubric.criteria().stream())
                        .anyMatch(criterion -> criterion.id().equals(finding.criterion()));
    }

    private String inWords(Reason reason) {
        String words = reason.finding().reason().strip();
        String sentence = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
        return sentence + " (" + name(reason.round()) + ").";
    }

    private String name(String round) {
        return company.loop().rounds().stream()
                .filter(known -> known.id().equals(round))
                .map(Round::name)
                .findFirst()
                .orElse(round);
    }

    private static String capitalised(String words) {
        int first = words.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + words.substring(Character.charCount(first));
    }

    /**
     * A reason to give.
     *
     * @param round the round that made the finding
     * @param finding what was found
     * @param concrete whether words can be quoted for it, or the rubric asks for it
     */
    private record Reason(String round, Finding finding, boolean concrete) {}
}
