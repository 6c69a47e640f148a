package io.github.pmprep.engine.timeline.placement;

/** What a search looks for. */
public enum Aim {
    /** The best plan under all rules. */
    BEST,
    /** The best plan under all rules but the last, which prefers early starts: plans that only differ there are alike. */
    ANY_OF_THE_BEST,
    /** Any plan at all; soft rules do not count, which makes it quick. */
    ANY
}
