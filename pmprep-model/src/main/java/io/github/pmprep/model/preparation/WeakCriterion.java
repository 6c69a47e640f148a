package io.github.pmprep.model.preparation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.question.QuestionKind;
import org.immutables.value.Value;

/**
 * A criterion that past mocks found weak, and that drills should work on.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableWeakCriterion.class)
@JsonSerialize(as = ImmutableWeakCriterion.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableWeakCriterion.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableWeakCriterion.class)
public abstract class WeakCriterion {

    WeakCriterion() {}

    /** The id of the criterion, such as {@code product-sense.metric}. */
    public abstract String criterion();

    /** The kind of question that it belongs to. */
    public abstract QuestionKind kind();

    /** How weak it is, 1 (a little) to 5 (it decides against the candidate). */
    public abstract int severity();

    @Value.Check
    protected void check() {
        Require.id("weakCriterion.criterion", criterion());
        Require.that(
                severity() >= 1 && severity() <= 5,
                "weakCriterion.severity",
                severity(),
                "must be 1 to 5",
                "Give 5 for the worst.");
    }

    /** Returns a weak criterion. */
    public static WeakCriterion of(QuestionKind kind, String criterion, int severity) {
        return builder().kind(kind).criterion(criterion).severity(severity).build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link WeakCriterion} values. */
    public static final class Builder extends ImmutableWeakCriterion.Builder {
        Builder() {}
    }
}
