package io.github.pmprep.model.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What the reader of an answer knows about a word from the words around it. In JSON a flag is its {@linkplain #id() id}.
 *
 * @since 0.1
 */
public enum TokenFlag {
    /** After a negation, in the same clause: "we did <i>not measure it</i>". */
    NEGATED,
    /** In a clause of would, could, should or if: "I <i>would measure it</i>". */
    HYPOTHETICAL,
    /** A past form: "measured", "went". */
    PAST,
    /** In a clause whose subject is I. */
    OWN,
    /** In a clause whose subject is we. */
    SHARED,
    /** In a clause whose subject is somebody else: they, the team, my manager. */
    OTHERS,
    /** Between quotation marks. */
    QUOTED,
    /** Reported as what a book, an article or people in general say. */
    CITED,
    /** Part of a run of words that the question has too. */
    RESTATED,
    /** In a sentence that the answer has said before. */
    REPEATED,
    /** In a clause that takes itself back: maybe, probably, I guess. */
    HEDGED;

    private final String id = name().toLowerCase(Locale.ROOT);

    /** Returns the flag as it is written in rules. */
    @JsonValue
    public String id() {
        return id;
    }

    /** Returns the bit that stands for the flag in a set of flags. */
    public int bit() {
        return 1 << ordinal();
    }

    /**
     * Returns the flag with an id.
     *
     * @throws IllegalArgumentException if there is no such flag
     */
    @JsonCreator
    public static TokenFlag of(String id) {
        for (TokenFlag flag : values()) {
            if (flag.id.equals(id)) {
                return flag;
            }
        }
        throw new IllegalArgumentException("flag (\"" + id + "\") must be a flag of a word. Choose one of "
                + Arrays.stream(values()).map(TokenFlag::id).collect(Collectors.joining(", ")) + ".");
    }

    /** Returns the {@linkplain #id() id}. */
    @Override
    public String toString() {
        return id;
    }
}
