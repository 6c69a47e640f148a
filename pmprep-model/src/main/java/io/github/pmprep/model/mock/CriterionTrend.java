package io.github.pmprep.model.mock;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.question.QuestionKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What became of one criterion over the days of practice.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCriterionTrend.class)
@JsonSerialize(as = ImmutableCriterionTrend.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableCriterionTrend.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableCriterionTrend.class)
public abstract class CriterionTrend {

    CriterionTrend() {}

    /** The kind of question. */
    public abstract QuestionKind questionKind();

    /** The id of the criterion. */
    public abstract String criterion();

    /** The days of practice, in order; never empty. */
    public abstract List<DayLevel> days();

    /** Where it goes. */
    public abstract Direction direction();

    /** How fast, where there are days enough to say so. */
    public abstract Optional<Slope> slope();

    /** Whether the last four days brought no level above the best before them, and the best is not reached. */
    public abstract boolean plateau();

    /** Whether the last two days both lie at least one level below what two earlier days had reached. */
    public abstract boolean regression();

    @Value.Check
    protected void check() {
        Require.notEmpty("criterionTrend.days", days(), "Leave out a criterion without a day.");
    }

    /** Returns the level of the last day. */
    public BigDecimal latest() {
        return days().get(days().size() - 1).level();
    }

    /** Where a level goes. */
    public enum Direction {
        /** Fewer than four days: nothing can be said. */
        TOO_FEW,
        /** Up: the whole interval lies above zero. */
        RISING,
        /** Down: the whole interval lies below zero. */
        FALLING,
        /** Either may be: the interval has zero in it. */
        UNCLEAR
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CriterionTrend} values. */
    public static final class Builder extends ImmutableCriterionTrend.Builder {
        Builder() {}
    }
}
