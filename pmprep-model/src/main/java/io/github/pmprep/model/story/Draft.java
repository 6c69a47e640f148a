package io.github.pmprep.model.story;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A story as it stood at an earlier time. It has the id of the story that it became.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableDraft.class)
@JsonSerialize(as = ImmutableDraft.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableDraft.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableDraft.class)
public abstract class Draft {

    Draft() {}

    /** The story as it stood. */
    public abstract Story story();

    /** The day on which it was written, where that is known. */
    public abstract Optional<LocalDate> writtenOn();

    /** Returns a draft whose day is not known. */
    public static Draft of(Story story) {
        return builder().story(story).build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Draft} values. */
    public static final class Builder extends ImmutableDraft.Builder {
        Builder() {}
    }
}
