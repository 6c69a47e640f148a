package io.github.pmprep.model.preparation;

import java.util.Locale;

/**
 * What a task consists of.
 *
 * @since 0.1
 */
public enum TaskKind {
    /** Writing one concise story that shows a principle (D-61). */
    STORY,
    /** Answering one question aloud against the clock: hypothesis, metric, fast experiment (D-62). */
    DRILL,
    /** A mock interview with a partner who asks "so what?" of every answer (D-63). */
    MOCK,
    /** Writing questions for the interviewers (D-64). */
    QUESTIONS,
    /** Writing the one-page summary of the latest outcome (D-66). */
    SUMMARY,
    /** Telling a story that is already written once more, without notes. */
    REHEARSAL;

    /** Returns the kind as it is written in data, such as {@code story}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
