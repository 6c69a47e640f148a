package io.github.pmprep.model.scoring;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import java.util.Comparator;
import java.util.List;
import org.immutables.value.Value;

/**
 * Changes that together earn an answer its next verdict. It is true: the changed answer was judged before this was said, and
 * without any one of the changes it would not reach the verdict.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCounterfactual.class)
@JsonSerialize(as = ImmutableCounterfactual.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableCounterfactual.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableCounterfactual.class)
public abstract class Counterfactual {

    Counterfactual() {}

    /** The changes; never empty. */
    public abstract List<Change> changes();

    /** What the score gains if all of them are made; their own gains need not add up to it. */
    public abstract int gain();

    /** The score of the changed answer. */
    public abstract int score();

    /** The verdict of the changed answer. */
    public abstract Verdict verdict();

    @Value.Check
    protected void check() {
        Require.notEmpty("counterfactual.changes", changes(), "Give at least one change.");
    }

    /**
     * Returns the changed answer: judging it gives {@link #score()}.
     *
     * @param answer the answer that was judged
     */
    public String applyTo(String answer) {
        StringBuilder changed = new StringBuilder(answer);
        changes().stream()
                .filter(change -> change.action() == Change.Action.REMOVE)
                .sorted(Comparator.comparingInt(Change::start).reversed())
                .forEach(change -> changed.delete(change.start(), change.end()));
        changes().stream()
                .filter(change -> change.action() == Change.Action.ADD)
                .forEach(change -> changed.append("\n\n").append(change.text()));
        return changed.toString();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Counterfactual} values. */
    public static final class Builder extends ImmutableCounterfactual.Builder {
        Builder() {}
    }
}
