package io.github.pmprep.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.pmprep.engine.scoring.rules.RuleBookFiles;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.rule.MeasureRule;
import io.github.pmprep.model.rule.RuleBook;
import io.github.pmprep.model.scoring.Weights;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Built-in measures")
class MeasureExamplesTest {

    private static final RuleBook BOOK = RuleBookFiles.read(Path.of("src/main/data/scoring"));

    private static final Scorer SCORER =
            Scorer.of("test", BOOK, Weights.builder().version("prior").build());

    private static final Explained EXPLAINED = new Explained(BOOK);

    private static final AnswerAssessor ASSESSOR = new AnswerAssessor(SCORER);

    @TestFactory
    @DisplayName("count in their strong examples")
    Stream<DynamicTest> strong() {
        return BOOK.measures().stream()
                .flatMap(rule -> rule.strong().stream().map(example -> check(rule, example, true)));
    }

    @TestFactory
    @DisplayName("do not count in their weak examples")
    Stream<DynamicTest> weak() {
        return BOOK.measures().stream()
                .flatMap(rule -> rule.weak().stream().map(example -> check(rule, example, false)));
    }

    private static DynamicTest check(MeasureRule rule, String example, boolean counts) {
        QuestionKind kind = Stream.concat(rule.kinds().stream(), List.of(QuestionKind.BEHAVIORAL).stream())
                .findFirst()
                .orElseThrow();
        return dynamicTest(
                rule.id() + ": " + example,
                () -> assertEquals(
                        counts,
                        ASSESSOR.counts(Question.of(kind, ""), example).get(rule.id()) > 0,
                        () -> EXPLAINED.of(rule.id(), rule.kinds(), example)));
    }
}
