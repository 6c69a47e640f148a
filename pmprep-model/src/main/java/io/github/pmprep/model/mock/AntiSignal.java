package io.github.pmprep.model.mock;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import org.immutables.value.Value;

/**
 * Something that spoke against an answer.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableAntiSignal.class)
@JsonSerialize(as = ImmutableAntiSignal.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableAntiSignal.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableAntiSignal.class)
public abstract class AntiSignal {

    AntiSignal() {}

    /** The id of the rule that found it, or a name of one's own. */
    public abstract String rule();

    /** The id of the criterion that it weighs on. */
    public abstract String criterion();

    @Value.Check
    protected void check() {
        Require.id("antiSignal.rule", rule());
        Require.id("antiSignal.criterion", criterion());
    }

    /** Returns an anti-signal. */
    public static AntiSignal of(String rule, String criterion) {
        return builder().rule(rule).criterion(criterion).build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AntiSignal} values. */
    public static final class Builder extends ImmutableAntiSignal.Builder {
        Builder() {}
    }
}
