package io.github.pmprep.model.story;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.question.Question;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One time that a story was told: an answer in a mock or an interview.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableTelling.class)
@JsonSerialize(as = ImmutableTelling.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableTelling.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableTelling.class)
public abstract class Telling {

    Telling() {}

    /** The id of the story that was told. */
    public abstract String story();

    /** What was asked. */
    public abstract Question question();

    /** What was said, as in a transcript. */
    public abstract String answer();

    /** The day on which it was told, where that is known. */
    public abstract Optional<LocalDate> toldOn();

    @Value.Check
    protected void check() {
        Require.id("telling.story", story());
        Require.notBlank("telling.answer", answer());
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Telling} values. */
    public static final class Builder extends ImmutableTelling.Builder {
        Builder() {}
    }
}
