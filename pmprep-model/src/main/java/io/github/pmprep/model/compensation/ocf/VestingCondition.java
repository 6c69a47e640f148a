package io.github.pmprep.model.compensation.ocf;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.money.Fraction;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A condition of vesting terms: when its trigger fires, a part of the security vests.
 *
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Immutable
@JsonDeserialize(as = ImmutableVestingCondition.class)
@JsonSerialize(as = ImmutableVestingCondition.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableVestingCondition.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableVestingCondition.class)
public abstract class VestingCondition {

    VestingCondition() {}

    /** The id, unique in its terms. */
    public abstract String id();

    /** The condition in words. */
    public abstract Optional<String> description();

    /** The part of the security that vests each time the trigger fires; absent if a fixed quantity does. */
    public abstract Optional<VestingPortion> portion();

    /** The units that vest each time the trigger fires; absent if a portion does. */
    public abstract Optional<Fraction> quantity();

    /** What makes it vest. */
    public abstract VestingTrigger trigger();

    /** The conditions that may follow, the one that takes precedence first. */
    @JsonProperty("next_condition_ids")
    public abstract List<String> nextConditionIds();

    @Value.Check
    protected void check() {
        Require.notBlank("vesting_conditions.id", id());
        Require.that(
                portion().isPresent() != quantity().isPresent(),
                "vesting_conditions",
                id(),
                "must vest a portion or a quantity",
                "Give either portion or quantity.");
        Require.distinct("next_condition_ids", nextConditionIds(), id -> id);
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link VestingCondition} values. */
    public static final class Builder extends ImmutableVestingCondition.Builder {
        Builder() {}
    }
}
