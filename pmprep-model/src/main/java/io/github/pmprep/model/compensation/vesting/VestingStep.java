package io.github.pmprep.model.compensation.vesting;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.money.Fraction;
import org.immutables.value.Value;

/**
 * A stretch of a vesting schedule: a part of the grant that vests in equal tranches at equal distances.
 *
 * <pre>{@code
 * VestingStep.months("40 %", 6, 2);   // 40 % of the grant, half of it after six months, half after twelve
 * }</pre>
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableVestingStep.class)
@JsonSerialize(as = ImmutableVestingStep.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableVestingStep.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableVestingStep.class)
public abstract class VestingStep {

    VestingStep() {}

    /** The part of the whole grant that vests in this stretch; exact, above zero and at most one. */
    public abstract Fraction portion();

    /** The length of one period, after which a tranche vests; 0 only for a single tranche at once. */
    public abstract int every();

    /** What {@link #every()} counts; months unless said otherwise. */
    @Value.Default
    public PeriodUnit unit() {
        return PeriodUnit.MONTHS;
    }

    /** The number of tranches; 1 unless said otherwise. */
    @Value.Default
    public int times() {
        return 1;
    }

    @Value.Check
    protected void check() {
        if (portion().signum() <= 0 || portion().compareTo(Fraction.ONE) > 0) {
            Require.that(
                    false,
                    "vestingStep.portion",
                    portion().percent(),
                    "must be above 0 % and at most 100 %",
                    "Write fifteen percent as \"15 %\" or \"0.15\".");
        }
        Require.that(
                every() >= 0 && every() <= 36_600,
                "vestingStep.every",
                every(),
                "must lie between 0 and 36600",
                "Give the length of one period in " + unit() + ".");
        Require.that(
                times() >= 1 && times() <= 1_200,
                "vestingStep.times",
                times(),
                "must lie between 1 and 1200",
                "Give the number of tranches.");
        Require.that(
                every() > 0 || times() == 1,
                "vestingStep.times",
                times(),
                "must be 1 where the period is 0",
                "Give the length of one period in every.");
    }

    /** Returns a stretch of months: a part of the grant, in tranches every so many months, so many times. */
    public static VestingStep months(String portion, int every, int times) {
        return builder()
                .portion(Fraction.parse(portion))
                .every(every)
                .times(times)
                .build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the stretch in words, as {@code "40 % in 2 tranches every 6 months"}. */
    @Override
    public String toString() {
        return portion().percent()
                + (times() == 1 ? " after " + every() : " in " + times() + " tranches every " + every())
                + " " + unit();
    }

    /** Builds {@link VestingStep} values. */
    public static final class Builder extends ImmutableVestingStep.Builder {
        Builder() {}
    }
}
