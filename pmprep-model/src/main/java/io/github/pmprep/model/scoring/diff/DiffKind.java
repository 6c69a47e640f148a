package io.github.pmprep.model.scoring.diff;

/**
 * How one part of a score differs between two judgments.
 *
 * @since 0.1
 */
public enum DiffKind {
    /** The points that an answer starts with. */
    START,
    /** A rule counts once more than before. */
    FOUND,
    /** A rule counts once less than before. */
    LOST,
    /** A rule counts as often as before, and is worth something else. */
    WORTH,
    /** What keeps a score between 0 and 100, or below a verdict. */
    BOUND
}
