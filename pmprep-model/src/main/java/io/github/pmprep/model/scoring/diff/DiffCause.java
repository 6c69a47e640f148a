package io.github.pmprep.model.scoring.diff;

/**
 * What a judgment is made from, and what may therefore move a score.
 *
 * @since 0.1
 */
public enum DiffCause {
    /** What was said. */
    ANSWER,
    /** What was asked, or the kind of question. */
    QUESTION,
    /** The rubric or its version. */
    RUBRIC,
    /** The rules, those of a plugin among them. */
    RULES,
    /** What the rules are worth. */
    WEIGHTS,
    /** The version of the library. */
    ENGINE
}
