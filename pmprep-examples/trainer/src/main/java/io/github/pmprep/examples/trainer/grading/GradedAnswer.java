package io.github.pmprep.examples.trainer.grading;

import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.question.QuestionKind;
import java.util.List;

/**
 * An answer with what its readers thought of it.
 *
 * @param id unique in its corpus
 * @param kind the kind of question
 * @param question the words of the question
 * @param voice who speaks
 * @param style how: polished, rambling, transcript …
 * @param grades one grade for each reading, 1 (strong no) to 5 (strong hire); never empty
 * @param answer what was said
 */
public record GradedAnswer(
        String id,
        QuestionKind kind,
        String question,
        String voice,
        String style,
        List<Integer> grades,
        String answer) {

    /** Copies the grades. */
    public GradedAnswer {
        grades = List.copyOf(grades);
    }

    /** Returns the mean of the readings. */
    public double grade() {
        return grades.stream().mapToInt(Integer::intValue).average().orElseThrow();
    }

    public Question asked() {
        return Question.of(kind, question);
    }

    public GradedAnswer saying(String other) {
        return new GradedAnswer(id, kind, question, voice, style, grades, other);
    }
}
