package io.github.pmprep.model.scoring;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import org.immutables.value.Value;

/**
 * A step of a verdict scale: a name, and the lowest score that earns it.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableVerdict.class)
@JsonSerialize(as = ImmutableVerdict.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableVerdict.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableVerdict.class)
public abstract class Verdict {

    Verdict() {}

    /** The id as it is written in results, such as {@code LEAN_HIRE}. */
    public abstract String id();

    /** The name for people, such as {@code lean hire}. */
    public abstract String name();

    /** The lowest score, 0 to 100, that earns it. */
    public abstract int fromScore();

    /** Whether the verdict speaks for hiring. */
    public abstract boolean hire();

    @Value.Check
    protected void check() {
        Require.that(
                id().length() <= 100 && id().matches("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*"),
                "verdict.id",
                '"' + id() + '"',
                "must be upper-case words joined by underscores",
                "Write it like \"LEAN_HIRE\".");
        Require.notBlank("verdict.name", name());
        Require.that(
                fromScore() >= 0 && fromScore() <= 100,
                "verdict.fromScore",
                fromScore(),
                "must lie between 0 and 100",
                "Scores run from 0 to 100.");
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Verdict} values. */
    public static final class Builder extends ImmutableVerdict.Builder {
        Builder() {}
    }
}
