package io.github.pmprep.model.debrief;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.scoring.Finding;
import org.immutables.value.Value;

/**
 * A finding that one answer of a round would have had, or not had.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableFindingChange.class)
@JsonSerialize(as = ImmutableFindingChange.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableFindingChange.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableFindingChange.class)
public abstract class FindingChange {

    FindingChange() {}

    /** The id of the round. */
    public abstract String round();

    /** Which of the round's assessments is meant, from 0. */
    public abstract int assessment();

    /** What happens to the finding. */
    public abstract Action action();

    /** The finding: one of the scorecard that costs points, or one that another answer to the same kind of question earned. */
    public abstract Finding finding();

    /** Returns the points that the answer gains by it, before its score is kept within 0 and 100. */
    public int gain() {
        return Math.abs(finding().points());
    }

    /** What happens to a finding. */
    public enum Action {
        /** It is taken from the scorecard. */
        DROP,
        /** It is added to the scorecard. */
        ADD
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link FindingChange} values. */
    public static final class Builder extends ImmutableFindingChange.Builder {
        Builder() {}
    }
}
