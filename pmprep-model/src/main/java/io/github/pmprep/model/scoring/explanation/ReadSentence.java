package io.github.pmprep.model.scoring.explanation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.scoring.Evidence;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A sentence as the library reads it.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableReadSentence.class)
@JsonSerialize(as = ImmutableReadSentence.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableReadSentence.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableReadSentence.class)
public abstract class ReadSentence {

    ReadSentence() {}

    /** Its place and its words. */
    public abstract Evidence evidence();

    /** Why nothing in it counts; absent if it counts. */
    public abstract Optional<String> aside();

    /** Its words: without articles, fillers and restarts, and with a number and its unit as one. */
    public abstract List<ReadWord> words();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ReadSentence} values. */
    public static final class Builder extends ImmutableReadSentence.Builder {
        Builder() {}
    }
}
