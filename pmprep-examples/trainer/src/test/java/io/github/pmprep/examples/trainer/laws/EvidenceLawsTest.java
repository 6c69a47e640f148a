package io.github.pmprep.examples.trainer.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.examples.trainer.grading.GradedAnswer;
import io.github.pmprep.model.scoring.Assessment;
import io.github.pmprep.model.scoring.CriterionPoints;
import io.github.pmprep.model.scoring.Evidence;
import io.github.pmprep.model.scoring.Finding;
import io.github.pmprep.model.scoring.NotEnoughEvidence;
import io.github.pmprep.model.scoring.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The evidence of every answer of the corpus")
class EvidenceLawsTest {

    private record Judged(GradedAnswer answer, Scorecard card) {}

    private static final Pattern CONTRACTION = Pattern.compile("\\w+['\u2019]\\w+|\\w+nt");

    private static final List<Judged> JUDGED = judged();

    private static List<Judged> judged() {
        List<Judged> judged = new ArrayList<>();
        for (GradedAnswer answer : GradedCorpus.ANSWERS) {
            GradedCorpus.assess(answer).scorecard().ifPresent(card -> judged.add(new Judged(answer, card)));
        }
        return judged;
    }

    @Test
    @DisplayName("adds up to the score, and by criterion too, to the point")
    void addsUp() {
        for (Judged one : JUDGED) {
            int findings =
                    one.card().findings().stream().mapToInt(Finding::points).sum();
            assertEquals(one.card().score(), one.card().start() + findings, one.answer()::id);
            int criteria = one.card().criteria().stream()
                    .mapToInt(CriterionPoints::points)
                    .sum();
            assertEquals(findings, criteria, one.answer()::id);
        }
    }

    @Test
    @DisplayName("quotes the answer to the letter, with a rule, a reason and a criterion")
    void quotes() {
        for (Judged one : JUDGED) {
            for (Finding finding : one.card().findings()) {
                assertTrue(
                        finding.reason().endsWith(".") && !finding.rule().isBlank(),
                        () -> one.answer().id() + ": " + finding);
                finding.evidence()
                        .ifPresent(evidence -> assertEquals(
                                one.answer().answer().substring(evidence.start(), evidence.end()),
                                evidence.quote(),
                                one.answer()::id));
            }
            assertTrue(one.card().receipt().rubricVersion().isPresent(), one.answer()::id);
        }
    }

    @Test
    @DisplayName("counts no word twice for one criterion; a contraction is two words")
    void countsOnce() {
        for (Judged one : JUDGED) {
            List<Finding> findings = one.card().findings().stream()
                    .filter(finding ->
                            finding.points() != 0 && finding.evidence().isPresent())
                    .toList();
            for (Finding finding : findings) {
                long overlapping = findings.stream()
                        .filter(other -> other.criterion().equals(finding.criterion()))
                        .map(other -> shared(one.answer().answer(), other, finding))
                        .filter(shared -> !shared.isEmpty()
                                && !CONTRACTION.matcher(shared).matches())
                        .count();
                assertTrue(overlapping <= 1, () -> one.answer().id() + ": " + finding);
            }
        }
    }

    private static String shared(String answer, Finding one, Finding other) {
        Evidence first = one.evidence().orElseThrow();
        Evidence second = other.evidence().orElseThrow();
        int start = Math.max(first.start(), second.start());
        int end = Math.min(first.end(), second.end());
        return start < end ? answer.substring(start, end) : "";
    }

    @Test
    @DisplayName("says of an answer that is too short what is missing")
    void missing() {
        for (GradedAnswer answer : GradedCorpus.ANSWERS) {
            Assessment assessment = GradedCorpus.assess(answer);
            if (assessment instanceof NotEnoughEvidence little) {
                assertTrue(!little.missing().isEmpty(), answer::id);
            }
        }
    }
}
