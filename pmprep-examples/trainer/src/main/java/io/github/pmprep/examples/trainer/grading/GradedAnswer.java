package io.github.pmprep.examples.trainer.grading;

import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.question.QuestionKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer with what its readers thought of it.
 *
 * @param id unique in its corpus
 * @param kind the kind of question
 * @param question the words of the question
 * @param groups what the answer belongs to, such as the voice that speaks or the style, by name
 * @param grades one grade for each reading, 1 (strong no) to 5 (strong hire); never empty
 * @param answer what was said
 */
public record GradedAnswer(
        String id,
        QuestionKind kind,
        String question,
        Map<String, String> groups,
        List<Integer> grades,
        String answer) {

    private static final String VOICE = "voice";
    private static final String PAIR = "pair";

    /** Copies the grades and the groups. */
    public GradedAnswer {
        grades = List.copyOf(grades);
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    }

    /** Returns the mean of the readings. */
    public double grade() {
        return grades.stream().mapToInt(Integer::intValue).average().orElseThrow();
    }

    /** Returns who speaks; empty if nobody knows. */
    public String voice() {
        return groups.getOrDefault(VOICE, "");
    }

    /** Returns what answers are held against each other by: the pair that is named, or the question. */
    public String pair() {
        return groups.getOrDefault(PAIR, kind + " " + question);
    }

    /** Returns the question as the library takes it. */
    public Question asked() {
        return Question.of(kind, question);
    }

    /** Returns the same with other words for the answer. */
    public GradedAnswer saying(String other) {
        return new GradedAnswer(id, kind, question, groups, grades, other);
    }
}
