package io.github.pmprep.model.workspace;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.question.Question;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An answer that the candidate gave or prepared, or the questions that they want to ask.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableGivenAnswer.class)
@JsonSerialize(as = ImmutableGivenAnswer.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableGivenAnswer.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableGivenAnswer.class)
public abstract class GivenAnswer {

    GivenAnswer() {}

    /** The id, unique in its workspace. */
    public abstract String id();

    /** What was asked; of kind interviewer-question if the text is a question of the candidate's. */
    public abstract Question question();

    /** What was said, as in a transcript. */
    public abstract String text();

    /** The id of the round in which it was given, if it was given in one. */
    public abstract Optional<String> round();

    /** The day on which it was given, where that is known. */
    public abstract Optional<LocalDate> givenOn();

    @Value.Check
    protected void check() {
        Require.id("givenAnswer.id", id());
        Require.notBlank("givenAnswer.text", text());
        round().ifPresent(id -> Require.id("givenAnswer.round", id));
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link GivenAnswer} values. */
    public static final class Builder extends ImmutableGivenAnswer.Builder {
        Builder() {}
    }
}
