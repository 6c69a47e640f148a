package io.github.pmprep.model.placement;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.question.Question;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A question for which no story is left, and why.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableOpenQuestion.class)
@JsonSerialize(as = ImmutableOpenQuestion.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableOpenQuestion.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableOpenQuestion.class)
public abstract class OpenQuestion {

    OpenQuestion() {}

    /** The id of the round. */
    public abstract String round();

    /** The question that stays open. */
    public abstract Question question();

    /** The id of the principle that it tests; absent if it tests none in particular. */
    public abstract Optional<String> principle();

    /** Why no story is left. */
    public abstract Reason reason();

    /** The stories that would do and are told to the same interviewer for other questions; empty if there are none. */
    public abstract List<String> contested();

    /** Why, in words. */
    public abstract String message();

    /** Why a question has no story. */
    public enum Reason {
        /** No story shows the principle. */
        NO_STORY,
        /** There are stories, but one interviewer would have to hear one of them twice. */
        TOO_FEW_STORIES
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link OpenQuestion} values. */
    public static final class Builder extends ImmutableOpenQuestion.Builder {
        Builder() {}
    }
}
