package io.github.pmprep.model.scoring.explanation;

/**
 * Whether something that a rule found counts, or why it does not.
 *
 * @since 0.1
 */
public enum MatchOutcome {
    /** It counts. */
    COUNTED,
    /** Another match for the same criterion, which counts, has some of its words. */
    OVERLAPPED,
    /** The rule counts as often as it may already. */
    OVER_CAP,
    /** The rule is for other kinds of question. */
    OTHER_KIND,
    /** Nothing in the sentence counts. */
    SET_ASIDE,
    /** A word of it is what the rule refuses: denied, quoted, taken from the question … */
    FLAGGED,
    /** No word of it is what the rule needs: past, the speaker's own … */
    LACKS_FLAG,
    /** Something in the sentence forbids the rule there. */
    FORBIDDEN
}
