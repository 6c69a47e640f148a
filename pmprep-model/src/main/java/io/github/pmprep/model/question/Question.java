package io.github.pmprep.model.question;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A question as an interviewer put it.
 *
 * <pre>{@code
 * Question.productSense("How would you improve checkout?")
 * }</pre>
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableQuestion.class)
@JsonSerialize(as = ImmutableQuestion.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableQuestion.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableQuestion.class)
public abstract class Question {

    Question() {}

    /** What it asks for. */
    public abstract QuestionKind kind();

    /** The words of the question; may be empty when they are not known. */
    public abstract String text();

    /** The id or the name of the principle that it tests, where it tests one. */
    public abstract Optional<String> principle();

    /** Returns a question of kind {@link QuestionKind#PRODUCT_SENSE}. */
    public static Question productSense(String text) {
        return of(QuestionKind.PRODUCT_SENSE, text);
    }

    /** Returns a question of kind {@link QuestionKind#EXECUTION}. */
    public static Question execution(String text) {
        return of(QuestionKind.EXECUTION, text);
    }

    /** Returns a question of kind {@link QuestionKind#STRATEGY}. */
    public static Question strategy(String text) {
        return of(QuestionKind.STRATEGY, text);
    }

    /** Returns a question of kind {@link QuestionKind#BEHAVIORAL}. */
    public static Question behavioral(String text) {
        return of(QuestionKind.BEHAVIORAL, text);
    }

    /** Returns a question of kind {@link QuestionKind#INTERVIEWER_QUESTION}. */
    public static Question interviewerQuestion(String text) {
        return of(QuestionKind.INTERVIEWER_QUESTION, text);
    }

    /** Returns a question of kind {@link QuestionKind#NEGOTIATION}. */
    public static Question negotiation(String text) {
        return of(QuestionKind.NEGOTIATION, text);
    }

    /** Returns a question of any kind. */
    public static Question of(QuestionKind kind, String text) {
        return builder().kind(kind).text(text).build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Question} values. */
    public static final class Builder extends ImmutableQuestion.Builder {
        Builder() {}
    }
}
