package io.github.pmprep.model.timeline;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.source.Source;
import org.immutables.value.Value;

/**
 * Something in a plan that the company reads badly, with the principle that it violates.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableRiskFlag.class)
@JsonSerialize(as = ImmutableRiskFlag.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableRiskFlag.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableRiskFlag.class)
public abstract class RiskFlag {

    RiskFlag() {}

    /** The id of the company's urgency rule. */
    public abstract String rule();

    /** The id of the stage that is late. */
    public abstract String stage();

    /** The id of the principle that it violates. */
    public abstract String principle();

    /** The days that were counted. */
    public abstract int days();

    /** The days at which the rule bites. */
    public abstract int limit();

    /** What is flagged and why, in words. */
    public abstract String message();

    /** Where the rule comes from. */
    public abstract Source source();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RiskFlag} values. */
    public static final class Builder extends ImmutableRiskFlag.Builder {
        Builder() {}
    }
}
