package io.github.pmprep.model.preparation;

/**
 * What a task is worth, most important first. When hours do not suffice, the plan keeps as much weight as can be of the
 * first value, then of the second, and so on.
 *
 * @since 0.1
 */
public enum TaskValue {
    /** Covers a principle that a round tests, with a first story. */
    COVERAGE,
    /** Works on a criterion that mocks found weak. */
    WEAKNESS,
    /** Serves a round as a whole: drills, mocks, questions, the summary. */
    ROUND,
    /** A further story for a principle that a round tests. */
    DEPTH,
    /** Tells a story again. */
    FLUENCY,
    /** A story for a principle that no known round tests. */
    RESERVE
}
