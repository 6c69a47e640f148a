package io.github.pmprep.engine.stories.challenge;

import io.github.pmprep.engine.stories.text.Cue;
import io.github.pmprep.engine.stories.text.Passage;
import io.github.pmprep.model.challenge.FollowUp;
import io.github.pmprep.model.challenge.WeakSpot;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.rule.Polarity;
import io.github.pmprep.model.scoring.Assessment;
import io.github.pmprep.model.scoring.Evidence;
import io.github.pmprep.model.scoring.Finding;
import io.github.pmprep.model.scoring.Scorecard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what one answer leaves open. */
final class WeakSpots {

    private static final int MOST = 3;
    private static final String SET_ASIDE = "text.";

    private final String answer;
    private final List<Finding> findings;
    private final List<Passage> sentences;

    private WeakSpots(String answer, Assessment assessment) {
        this.answer = answer;
        this.findings = assessment.scorecard().map(Scorecard::findings).orElse(List.of());
        this.sentences = Passage.sentences(answer).stream()
                .filter(sentence -> !isSetAside(sentence))
                .toList();
    }

    /** Returns the three most urgent follow-ups, each about another weak spot and, where possible, other words. */
    static List<FollowUp> in(QuestionKind kind, String answer, Assessment assessment) {
        WeakSpots spots = new WeakSpots(answer, assessment);
        Map<WeakSpot, FollowUp> asked = new EnumMap<>(WeakSpot.class);
        List<FollowUp> followUps = new ArrayList<>();
        for (Probe probe : Probes.of(kind)) {
            if (followUps.size() < MOST && !asked.containsKey(probe.spot())) {
                spots.followUp(probe, followUps).ifPresent(followUp -> {
                    asked.put(probe.spot(), followUp);
                    followUps.add(followUp);
                });
            }
        }
        return followUps;
    }

    /** Returns every weak spot. */
    static List<WeakSpot> all(QuestionKind kind, String answer, Assessment assessment) {
        WeakSpots spots = new WeakSpots(answer, assessment);
        return Probes.of(kind).stream()
                .filter(probe -> !spots.aims(probe).isEmpty())
                .map(Probe::spot)
                .distinct()
                .toList();
    }

    private boolean isSetAside(Passage sentence) {
        return findings.stream()
                .filter(finding -> finding.rule().startsWith(SET_ASIDE))
                .flatMap(finding -> finding.evidence().stream())
                .anyMatch(evidence -> evidence.start() < sentence.end() && sentence.start() < evidence.end());
    }

    private Optional<FollowUp> followUp(Probe probe, List<FollowUp> before) {
        List<Passage> aims = aims(probe);
        return aims.stream()
                .filter(aim ->
                        before.stream().noneMatch(asked -> asked.evidence().start() == aim.start()))
                .findFirst()
                .or(() -> aims.stream().findFirst())
                .map(aim -> FollowUp.builder()
                        .spot(probe.spot())
                        .evidence(aim.evidence())
                        .question(probe.ask(aim.text()))
                        .reason(probe.reason())
                        .build());
    }

    /** Returns the words at which a question can be aimed, the best first; none if the answer gave already what it asks for. */
    private List<Passage> aims(Probe probe) {
        if (probe.isGivenBy(answer) || isSignalled(probe) || isFigureGiven(probe)) {
            return List.of();
        }
        return sentences.stream()
                .filter(sentence -> probe.isShownBy(sentence.text()) || isAntiSignalled(probe, sentence))
                .sorted(Comparator.comparing(sentence -> !probe.isBestShownBy(sentence.text())))
                .map(sentence -> Quote.of(sentence, probe.at(sentence.text())))
                .toList();
    }

    /** A figure for a change is given if any change has one: another sentence may merely sum it up. */
    private boolean isFigureGiven(Probe probe) {
        return probe.spot() == WeakSpot.NO_FIGURE
                && sentences.stream()
                        .anyMatch(sentence -> Cue.CHANGE.in(sentence.text()) && Cue.FIGURE.in(sentence.text()));
    }

    private boolean isSignalled(Probe probe) {
        return findings.stream()
                .anyMatch(finding -> finding.polarity() == Polarity.SIGNAL && startsWithAny(finding, probe.signals()));
    }

    private boolean isAntiSignalled(Probe probe, Passage sentence) {
        return findings.stream()
                .filter(finding ->
                        finding.polarity() == Polarity.ANTI_SIGNAL && startsWithAny(finding, probe.antiSignals()))
                .flatMap(finding -> finding.evidence().stream())
                .anyMatch(evidence -> lies(evidence, sentence));
    }

    private static boolean lies(Evidence evidence, Passage sentence) {
        return evidence.start() >= sentence.start() && evidence.start() < sentence.end();
    }

    private static boolean startsWithAny(Finding finding, List<String> beginnings) {
        return beginnings.stream().anyMatch(finding.rule()::startsWith);
    }
}
