package io.github.pmprep.model.placement;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which story to tell in which round.
 *
 * <p>No interviewer hears a story twice. Under that rule there is no better placement: as many questions as possible have
 * a story; then as few stories as possible are told again to another interviewer; then the sum of the fits is largest; then
 * the first question gets the earliest story of the list, then the second, and so on.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePlacement.class)
@JsonSerialize(as = ImmutablePlacement.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePlacement.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutablePlacement.class)
public abstract class Placement {

    Placement() {}

    /** The stories by question, in the order of the rounds. */
    public abstract List<PlacedStory> told();

    /** The questions without a story, in the order of the rounds; empty if the wish can be met. */
    public abstract List<OpenQuestion> open();

    /** How often a story is told to another interviewer who has not heard it. */
    public abstract int repeats();

    /** The sum of the fits. */
    public abstract int fit();

    /** The one story to write next; absent if no single one would close a gap or spare a repeat. */
    public abstract Optional<NewStory> newStory();

    /** Returns the ids of the principles of the open questions, each once. */
    public List<String> uncovered() {
        return open().stream()
                .flatMap(question -> question.principle().stream())
                .distinct()
                .toList();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Placement} values. */
    public static final class Builder extends ImmutablePlacement.Builder {
        Builder() {}
    }
}
