package io.github.pmprep.model.compensation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.money.Money;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A new yearly base from one day on.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableRaise.class)
@JsonSerialize(as = ImmutableRaise.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableRaise.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableRaise.class)
public abstract class Raise {

    Raise() {}

    /** The first day of the new base. */
    public abstract LocalDate on();

    /** The new base a year. */
    public abstract Money base();

    @Value.Check
    protected void check() {
        Require.that(!base().isNegative(), "raise.base", base(), "must not be negative", "Give the yearly base.");
    }

    /** Returns a new base from one day on. */
    public static Raise of(LocalDate on, Money base) {
        return builder().on(on).base(base).build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Raise} values. */
    public static final class Builder extends ImmutableRaise.Builder {
        Builder() {}
    }
}
