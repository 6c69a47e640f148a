package io.github.pmprep.engine.timeline.facts;

/** How strictly a fact is kept while the planner looks for the reason of a failure, or for a repair. */
public enum Strictness {
    /** It holds. */
    KEPT,
    /** It may be broken at a price, and the price comes before everything else. */
    PAID,
    /** It does not count. */
    DROPPED
}
