package io.github.pmprep.engine.scoring.lexicon;

/** What a word does to the words around it. Each role is a class of words of the same name in the data. */
public enum Role {
    /** Denies what follows in its clause. */
    NOT,
    /** Takes the denial back when it follows: only, just. */
    AFFIRMING,
    /** Makes its clause a wish or a condition. */
    MODAL,
    /** The first person. */
    I,
    /** The first person plural. */
    WE,
    /** Somebody else, as a subject anywhere in a clause. */
    THEY,
    /** Somebody else, as a subject only where a clause starts: team, manager. */
    OTHERS,
    /** Takes back what follows. */
    HEDGE,
    /** Says that what follows is somebody's saying. */
    CITE,
    /** Starts another clause: but, because, which. */
    CLAUSE,
    /** Starts another sentence where punctuation is missing: so, and then. */
    BREAK,
    /** Carries nothing: um, uh. */
    FILLER,
    /** Article; carries nothing either. */
    ARTICLE,
    /** Before it, "you know" is not a filler: do, how, if. */
    ASKING,
    /** Per cent, points. */
    PERCENT,
    /** Dollars, euros. */
    MONEY,
    /** Seconds to years. */
    DURATION,
    /** Times, fold. */
    RATIO,
    /** A word that English texts are full of. */
    COMMON,
    /** A past form. */
    PAST,
    /** Holds sentences together and names nothing: of, and, would, they. */
    GRAMMAR,
    /** A preposition that something must follow, and no verb: of, into. */
    PREPOSITION,
    /** A finite form of to be or to have: is, had. */
    AUXILIARY,
    /** A verb that an infinitive follows: would, could. */
    WOULD,
    /** Whose it is: my, their. */
    POSSESSIVE,
    /** A pronoun that can only be a subject: I, they. */
    SUBJECT,
    /** Cannot follow an article or a possessive, as it names nothing: of, is, they. */
    UNNAMED,
    /** Cannot follow a subject, as nobody can do it: of, those. */
    UNACTED,
    /** Cannot end anything: of, my. */
    DANGLING,
    /** Joins members of a list: and, or. */
    JOINING,
    /** The word "to". */
    TO;

    /** Returns the bit that stands for the role in a set of roles. */
    public int bit() {
        return 1 << ordinal();
    }
}
