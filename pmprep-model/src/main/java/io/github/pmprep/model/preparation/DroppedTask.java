package io.github.pmprep.model.preparation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/**
 * A task for which the hours do not suffice.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableDroppedTask.class)
@JsonSerialize(as = ImmutableDroppedTask.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableDroppedTask.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableDroppedTask.class)
public abstract class DroppedTask {

    DroppedTask() {}

    /** The task that has no time. */
    public abstract PreparationTask task();

    /** Why it is left out, in words. */
    public abstract String reason();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link DroppedTask} values. */
    public static final class Builder extends ImmutableDroppedTask.Builder {
        Builder() {}
    }
}
