package io.github.pmprep.examples.trainer.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.examples.trainer.grading.GradedAnswer;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.rule.Rule;
import io.github.pmprep.model.scoring.Change;
import io.github.pmprep.model.scoring.Counterfactual;
import io.github.pmprep.model.scoring.Scorecard;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Counterfactuals of answers of the corpus")
class CounterfactualLawsTest {

    private static final int STEP = 12;

    private static final Set<String> EXAMPLES = GradedCorpus.PREP.answers().rules().rules().stream()
            .map(Rule::strong)
            .flatMap(List::stream)
            .map(example -> example.replaceAll("[«»]", ""))
            .collect(Collectors.toSet());

    @ParameterizedTest
    @EnumSource
    @DisplayName("are true: with a rule's own sentence added or a sentence taken out, the verdict moves as stated")
    void hold(QuestionKind kind) {
        int tried = 0;
        for (GradedAnswer answer : GradedCorpus.some(STEP)) {
            Optional<Scorecard> before = GradedCorpus.assess(answer).scorecard();
            if (answer.kind() == kind && before.isPresent()) {
                for (Counterfactual offered : GradedCorpus.PREP
                        .answers()
                        .counterfactuals(GradedCorpus.AMAZON, answer.asked(), answer.answer())) {
                    tried++;
                    holds(answer, before.get(), offered);
                }
            }
        }
        assertTrue(tried >= 20, "only " + tried + " were offered");
    }

    private static void holds(GradedAnswer answer, Scorecard before, Counterfactual offered) {
        for (Change change : offered.changes()) {
            if (change.action() == Change.Action.ADD) {
                assertTrue(EXAMPLES.contains(change.text()), () -> answer.id() + ": " + change);
            } else {
                assertEquals(change.text(), answer.answer().substring(change.start(), change.end()), answer::id);
            }
        }
        Scorecard after = GradedCorpus.assess(answer.saying(offered.applyTo(answer.answer())))
                .scorecard()
                .orElseThrow();
        assertEquals(offered.score(), after.score(), () -> answer.id() + ": " + offered);
        assertEquals(offered.verdict(), after.verdict(), () -> answer.id() + ": " + offered);
        assertEquals(offered.gain(), after.score() - before.score(), () -> answer.id() + ": " + offered);
        assertTrue(after.verdict().fromScore() > before.verdict().fromScore(), () -> answer.id() + ": " + offered);
    }
}
