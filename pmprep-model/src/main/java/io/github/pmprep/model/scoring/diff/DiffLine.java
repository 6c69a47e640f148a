package io.github.pmprep.model.scoring.diff;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.scoring.Evidence;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One part of a score that differs between two judgments.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableDiffLine.class)
@JsonSerialize(as = ImmutableDiffLine.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableDiffLine.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableDiffLine.class)
public abstract class DiffLine {

    DiffLine() {}

    /** How it differs. */
    public abstract DiffKind kind();

    /** The id of the rule; {@code score.start} for the start. */
    public abstract String rule();

    /** The criterion, as in the findings. */
    public abstract String criterion();

    /** The points before; 0 for what was not there. */
    public abstract int before();

    /** The points after; 0 for what is there no more. */
    public abstract int after();

    /** What may have made the difference: one cause, unless several of its kind changed at once. */
    public abstract List<DiffCause> causes();

    /** The words that are found, or found no more; absent for all other kinds and for what quotes nothing. */
    public abstract Optional<Evidence> evidence();

    @Value.Check
    protected void check() {
        Require.that(
                before() != after(),
                "diffLine.after",
                after(),
                "must differ from the points before",
                "Leave out what stays the same.");
    }

    /** Returns what it adds to the score. */
    public int points() {
        return after() - before();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link DiffLine} values. */
    public static final class Builder extends ImmutableDiffLine.Builder {
        Builder() {}
    }
}
