package io.github.pmprep.model.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What can be measured of a whole answer. In JSON a measure is its {@linkplain #id() id}.
 *
 * @since 0.1
 */
public enum Measure {
    /** How many words it has, without articles and fillers; a number with its unit is one. */
    WORDS,
    /** How many sentences it has. */
    SENTENCES,
    /** How many numbers it gives, years not counted. */
    QUANTITIES,
    /** How often signals were found: those of one criterion, or all. */
    SIGNALS,
    /** How often anti-signals were found: those of one criterion, or all. */
    ANTI_SIGNALS,
    /** The per cent of sentences in which a signal was found. */
    CONTENT_SHARE,
    /** The per cent of sentences in which anti-signals were found, and no signal. */
    EMPTY_SHARE,
    /** After the last sentence in which a rule of one criterion was found: the per cent of sentences with a signal. */
    DELIVERED_SHARE,
    /** The per cent of words in sentences that were said before. */
    REPEATED_SHARE,
    /** The per cent of words taken from the question. */
    RESTATED_SHARE,
    /** The per cent of words that are denied. */
    NEGATED_SHARE,
    /** The per cent of words in clauses that take themselves back. */
    HEDGED_SHARE,
    /** The per cent of words in clauses of would, could, should or if. */
    HYPOTHETICAL_SHARE,
    /** How often words or phrases of a class occur, for each 100 words. */
    CLASS_SHARE;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Returns the measure as it is written in data. */
    @JsonValue
    public String id() {
        return id;
    }

    /**
     * Returns the measure with an id.
     *
     * @throws IllegalArgumentException if there is no such measure
     */
    @JsonCreator
    public static Measure of(String id) {
        for (Measure measure : values()) {
            if (measure.id.equals(id)) {
                return measure;
            }
        }
        throw new IllegalArgumentException(
                "measure (\"" + id + "\") must be something that can be measured. Choose one of "
                        + Arrays.stream(values()).map(Measure::id).collect(Collectors.joining(", ")) + ".");
    }

    /** Returns the {@linkplain #id() id}. */
    @Override
    public String toString() {
        return id;
    }
}
