package io.github.pmprep.model.compensation.negotiation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.money.Money;
import io.github.pmprep.model.source.Source;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far a company moves one lever of an offer, and why.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableLeverRule.class)
@JsonSerialize(as = ImmutableLeverRule.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableLeverRule.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableLeverRule.class)
public abstract class LeverRule {

    LeverRule() {}

    /** The lever that the rule is about. */
    public abstract Lever lever();

    /** How far it moves. */
    public abstract Movement movement();

    /** The years of employment, from 1, that this lever may fill; every year if empty. */
    public abstract List<Integer> years();

    /** The most that the lever ever reaches, where that is known. */
    public abstract Optional<Money> atMost();

    /** Why, in a sentence for the candidate. */
    public abstract String reason();

    /** Where that is published. */
    public abstract Source source();

    @Value.Check
    protected void check() {
        Require.notBlank("leverRule.reason", reason());
        for (int year : years()) {
            Require.that(year >= 1, "leverRule.years", year, "must be at least 1", "Count years of employment from 1.");
        }
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link LeverRule} values. */
    public static final class Builder extends ImmutableLeverRule.Builder {
        Builder() {}
    }
}
