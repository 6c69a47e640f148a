package io.github.pmprep.engine.scoring.text;

/** Why a sentence counts for nothing, or for nothing good. */
public enum Aside {
    /** It holds words without grammar. */
    LISTED("text.listed", "A row of words that is no sentence counts for nothing."),
    /** Its words stand in no order that English has. */
    SCRAMBLED("text.scrambled", "Words in an order that makes no sentence count for nothing."),
    /** It was said before, in nearly the same words. */
    REPEATED("text.repeated", "What was said before counts once."),
    /** It says what the question or the rubric says. */
    RESTATED("text.restated", "Words of the question or of the rubric are not the candidate's own."),
    /** It belongs to a story in which only others act. */
    OF_OTHERS("text.of-others", "What others did counts for nothing where one's own deed was asked for."),
    /** A rule sets it aside, which is a finding of its own. */
    BY_RULE("text.by-rule", "A rule sets the sentence aside.");

    private static final Aside[] ALL = values();

    private final String id;
    private final String reason;

    Aside(String id, String reason) {
        this.id = id;
        this.reason = reason;
    }

    static Aside of(int ordinal) {
        return ALL[ordinal];
    }

    /** Returns the id that findings carry in place of a rule's. */
    public String id() {
        return id;
    }

    /**
     * Returns whether what speaks against an answer is still heard in the sentence. Otherwise a text that is set aside could
     * take weak sentences beside it along, to the answer's good.
     */
    public boolean mayCost() {
        return this == LISTED || this == SCRAMBLED || this == OF_OTHERS;
    }

    /** Returns what the candidate reads. */
    public String reason() {
        return reason;
    }
}
