package io.github.pmprep.examples.trainer.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pmprep.model.question.QuestionKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The agreement of scores and grades")
class AgreementTest {

    private static GradedAnswer answer(String id, String question, int grade, Map<String, String> groups) {
        return new GradedAnswer(id, QuestionKind.STRATEGY, question, groups, List.of(grade), "Some words of " + id);
    }

    private static GradedAnswer answer(String id, String question, int grade) {
        return answer(id, question, grade, Map.of());
    }

    @Test
    @DisplayName("is perfect if every score lies in the fifth of its grade")
    void perfect() {
        List<GradedAnswer> answers = List.of(answer("a", "?", 1), answer("b", "?", 3), answer("c", "?", 5));
        Agreement agreement = Agreement.of(answers, new int[] {19, 40, 100});
        assertEquals(1, agreement.kappa(), 1e-12);
        assertEquals(0, agreement.difference(), 1e-12);
        assertEquals(1, agreement.rankCorrelation(), 1e-12);
    }

    @Test
    @DisplayName("states by how many standard deviations scores lie above grades")
    void difference() {
        // Grades 1 and 3 have the standard deviation 1, and both scores lie one fifth too high.
        List<GradedAnswer> answers = List.of(answer("a", "?", 1), answer("b", "?", 3));
        assertEquals(1, Agreement.of(answers, new int[] {20, 79}).difference(), 1e-12);
    }

    @Test
    @DisplayName("holds strong against weak answers to one question only, a tie counting half")
    void pairsOfAQuestion() {
        List<GradedAnswer> answers =
                List.of(answer("a", "one", 1), answer("b", "one", 5), answer("c", "two", 2), answer("d", "two", 4));
        Agreement agreement = Agreement.of(answers, new int[] {10, 60, 70, 70});
        assertEquals(2, agreement.pairCount());
        assertEquals(0.75, agreement.pairs(), 1e-12);
        assertEquals((1 + 1 + 0 + 0.5) / 4, agreement.auc(), 1e-12);
    }

    @Test
    @DisplayName("takes pairs that are named for pairs, whatever the question")
    void namedPairs() {
        Map<String, String> pair = Map.of("pair", "p1");
        List<GradedAnswer> answers =
                List.of(answer("a", "one", 1, pair), answer("b", "two", 5, pair), answer("c", "two", 1));
        Agreement agreement = Agreement.of(answers, new int[] {10, 60, 90});
        assertEquals(1, agreement.pairCount());
        assertEquals(1, agreement.pairs(), 1e-12);
    }
}
