package io.github.pmprep.engine.timeline.placement;

/** What a search looks for. */
public enum Aim {
    /** The best plan under all rules. */
    BEST,
    /**
     * The best days under all rules but the last, which prefers early starts. Every start of a day counts as its best one
     * does, so the cost is a lower bound until the starts are chosen.
     */
    DAYS,
    /** The plan that breaks least of what may be broken at a price; soft rules do not count. */
    LEAST_BROKEN,
    /** Any plan at all; soft rules do not count, which makes it quick. */
    ANY
}
