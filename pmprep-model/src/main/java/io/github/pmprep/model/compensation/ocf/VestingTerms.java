package io.github.pmprep.model.compensation.ocf;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.compensation.vesting.Allocation;
import io.github.pmprep.model.internal.Require;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * An object of the Open Cap Table Format that says how a security vests: conditions that trigger one after the other. The
 * names and values of its JSON are those of the format.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableVestingTerms.class)
@JsonSerialize(as = ImmutableVestingTerms.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableVestingTerms.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableVestingTerms.class)
public abstract class VestingTerms {

    VestingTerms() {}

    /** The id of the object. */
    public abstract String id();

    /** Remarks for people; nothing follows from them. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<String> comments();

    /** What the object is: always {@code VESTING_TERMS}. */
    @Value.Default
    @JsonProperty("object_type")
    public String objectType() {
        return "VESTING_TERMS";
    }

    /** A short name. */
    public abstract String name();

    /** The terms in words. */
    public abstract String description();

    /** How whole units are shared out. */
    @JsonProperty("allocation_type")
    public abstract Allocation allocationType();

    /** The conditions; at least one, and each that another one names. */
    @JsonProperty("vesting_conditions")
    public abstract List<VestingCondition> vestingConditions();

    @Value.Check
    protected void check() {
        Require.that(
                objectType().equals("VESTING_TERMS"),
                "object_type",
                '"' + objectType() + '"',
                "must be VESTING_TERMS",
                "Read other objects of the format elsewhere.");
        Require.notEmpty("vesting_conditions", vestingConditions(), "Give at least one condition.");
        Require.distinct("vesting_conditions.id", vestingConditions(), VestingCondition::id);
        Set<String> known =
                vestingConditions().stream().map(VestingCondition::id).collect(Collectors.toCollection(HashSet::new));
        for (VestingCondition condition : vestingConditions()) {
            condition.nextConditionIds().forEach(id -> requireKnown("next_condition_ids", id, known));
            if (condition.trigger() instanceof VestingScheduleRelative relative) {
                requireKnown("relative_to_condition_id", relative.relativeToConditionId(), known);
            }
        }
    }

    private static void requireKnown(String name, String id, Set<String> known) {
        Require.that(
                known.contains(id),
                name,
                '"' + id + '"',
                "must be the id of a condition",
                "Choose one of " + known.stream().sorted().collect(Collectors.joining(", ")) + ".");
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link VestingTerms} values. */
    public static final class Builder extends ImmutableVestingTerms.Builder {
        Builder() {}
    }
}
