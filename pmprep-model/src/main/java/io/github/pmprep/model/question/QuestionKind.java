package io.github.pmprep.model.question;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a question asks for, and so which rubric judges the answer. In JSON a kind is its {@linkplain #id() id}.
 *
 * @since 0.1
 */
public enum QuestionKind {
    /** What to build for whom, and how one would know that it worked. */
    PRODUCT_SENSE,
    /** Diagnosing, measuring and shipping: moved metrics, success metrics, launch decisions, trade-offs. */
    EXECUTION,
    /** Where to play and what to give up: markets, pricing, rivals, platforms. */
    STRATEGY,
    /** What the candidate has done before, told as a story. */
    BEHAVIORAL,
    /** What the candidate asks the interviewer. */
    INTERVIEWER_QUESTION,
    /** What the candidate says about an offer. */
    NEGOTIATION;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Returns the kind as users write it, such as {@code product-sense}. */
    @JsonValue
    public String id() {
        return id;
    }

    /**
     * Returns the kind with an id; {@code behavioural} is accepted too.
     *
     * @throws IllegalArgumentException if there is no such kind
     */
    @JsonCreator
    public static QuestionKind of(String id) {
        String spelled = id.equals("behavioural") ? "behavioral" : id;
        for (QuestionKind kind : values()) {
            if (kind.id.equals(spelled)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("kind (\"" + id + "\") must be a kind of question. Choose one of "
                + Arrays.stream(values()).map(QuestionKind::id).collect(Collectors.joining(", ")) + ".");
    }

    /** Returns the {@linkplain #id() id}. */
    @Override
    public String toString() {
        return id;
    }
}
