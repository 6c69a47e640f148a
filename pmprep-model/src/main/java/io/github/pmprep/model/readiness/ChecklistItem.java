package io.github.pmprep.model.readiness;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One item of a {@link Checklist}: how far it is done, what shows it, and what to do next.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableChecklistItem.class)
@JsonSerialize(as = ImmutableChecklistItem.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableChecklistItem.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableChecklistItem.class)
public abstract class ChecklistItem {

    ChecklistItem() {}

    /** What it is about. */
    public abstract ChecklistTopic topic();

    /** How far it is done. */
    public abstract Tick tick();

    /** How much of it there is; what is counted depends on the {@link #topic()}. */
    public abstract int have();

    /** How much of it there should be. */
    public abstract int want();

    /** What shows it, in words; every figure in it stands in the workspace or is one of the two above. */
    public abstract List<String> evidence();

    /** What to do next; absent if nothing is left to do. */
    public abstract Optional<String> nextStep();

    @Value.Check
    protected void check() {
        Require.notNegative("checklistItem.have", have(), "Give 0 for nothing.");
        Require.notNegative("checklistItem.want", want(), "Give 0 for nothing.");
        Require.that(
                (tick() == Tick.DONE) != nextStep().isPresent(),
                "checklistItem.nextStep",
                nextStep().orElse("none"),
                "must be there unless the item is done",
                "Say what to do next.");
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ChecklistItem} values. */
    public static final class Builder extends ImmutableChecklistItem.Builder {
        Builder() {}
    }
}
