package io.github.pmprep.model.debrief;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.scoring.Verdict;
import java.util.List;
import org.immutables.value.Value;

/**
 * The fewest findings that would have had to be different for the next better verdict; of equally few, those that are worth
 * most. It is true: the changed rounds were decided on before this was said.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableFlip.class)
@JsonSerialize(as = ImmutableFlip.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableFlip.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableFlip.class)
public abstract class Flip {

    Flip() {}

    /** The changes; never empty. */
    public abstract List<FindingChange> changes();

    /** The verdict of the changed rounds. */
    public abstract Verdict verdict();

    @Value.Check
    protected void check() {
        Require.notEmpty("flip.changes", changes(), "Give at least one change.");
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Flip} values. */
    public static final class Builder extends ImmutableFlip.Builder {
        Builder() {}
    }
}
