package io.github.pmprep.model.compensation.vesting;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.source.Source;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * How a grant vests: stretches one after the other whose portions add up to the whole, exactly.
 *
 * <pre>{@code
 * VestingSchedule backLoaded = VestingSchedule.builder()
 *         .addSteps(VestingStep.months("5 %", 12, 1), VestingStep.months("15 %", 12, 1))
 *         .addSteps(VestingStep.months("80 %", 6, 4))
 *         .build();
 * }</pre>
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableVestingSchedule.class)
@JsonSerialize(as = ImmutableVestingSchedule.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableVestingSchedule.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableVestingSchedule.class)
public abstract class VestingSchedule {

    VestingSchedule() {}

    private static final Source COMMON_PRACTICE = Source.of(
            "Public knowledge: vesting schedules in common use at technology employers", LocalDate.of(2026, 11, 25));

    /** What people call the schedule. */
    public abstract Optional<String> name();

    /** The stretches in order, each from the end of the one before; their portions add up to one. */
    public abstract List<VestingStep> steps();

    /** Months from the vesting start within which nothing vests; what falls before vests at their end. None unless said. */
    @Value.Default
    public int cliffMonths() {
        return 0;
    }

    /** The day of the month on which tranches vest; the day of the vesting start unless said otherwise. */
    @Value.Default
    public VestingDay day() {
        return VestingDay.OF_VESTING_START;
    }

    /** The days of the year on which the company lets tranches vest; a tranche waits for the next of them. Any day if empty. */
    public abstract List<MonthDay> vestDates();

    /** How units, or cents, that do not divide evenly are shared out. */
    @Value.Default
    public Allocation allocation() {
        return Allocation.CUMULATIVE_ROUNDING;
    }

    /** When tranches vest that fall before the grant date. */
    @Value.Default
    public CatchUp catchUp() {
        return CatchUp.ON_GRANT_DATE;
    }

    /** Where the schedule is published. */
    public abstract Optional<Source> source();

    @Value.Check
    protected void check() {
        Require.notEmpty("vestingSchedule.steps", steps(), "Give at least one stretch.");
        Fraction sum = Fraction.ZERO;
        for (VestingStep step : steps()) {
            sum = sum.plus(step.portion());
        }
        Fraction missing = Fraction.ONE.minus(sum);
        if (missing.signum() != 0) {
            Require.that(
                    false,
                    "vestingSchedule.steps",
                    steps().stream().map(step -> step.portion().percent()).collect(Collectors.joining(" + ")) + " = "
                            + sum.percent(),
                    "must add up to 100 %",
                    missing.signum() > 0
                            ? "Add the missing " + missing.percent() + "."
                            : "Take away " + Fraction.ZERO.minus(missing).percent() + ".");
        }
        Require.notNegative("vestingSchedule.cliffMonths", cliffMonths(), "Give 0 for no cliff.");
        Require.that(
                cliffMonths() <= longestMonths(),
                "vestingSchedule.cliffMonths",
                cliffMonths(),
                "must not lie past the end of the schedule, after " + longestMonths() + " months",
                "Shorten the cliff.");
    }

    private int longestMonths() {
        int months = 0;
        for (VestingStep step : steps()) {
            int length = Math.multiplyExact(step.every(), step.times());
            months += step.unit() == PeriodUnit.MONTHS ? length : (length + 27) / 28;
        }
        return months;
    }

    /** Returns the number of tranches before cliff and fixed dates merge any. */
    public int tranches() {
        return steps().stream().mapToInt(VestingStep::times).sum();
    }

    /** Returns equal tranches every three months, over some years. */
    public static VestingSchedule levelQuarterly(int years) {
        return preset("level quarterly over " + years + " years", 0, VestingStep.months("1", 3, 4 * years));
    }

    /** Returns equal tranches every month, over some years, with a cliff of one year. */
    public static VestingSchedule levelMonthlyWithCliff(int years) {
        return preset(
                "level monthly over " + years + " years, one-year cliff", 12, VestingStep.months("1", 1, 12 * years));
    }

    /** Returns 40, 30, 20 and 10 percent over four years, every three months. */
    public static VestingSchedule frontLoaded() {
        return preset(
                "front-loaded 40/30/20/10",
                0,
                VestingStep.months("40 %", 3, 4),
                VestingStep.months("30 %", 3, 4),
                VestingStep.months("20 %", 3, 4),
                VestingStep.months("10 %", 3, 4));
    }

    /** Returns the whole grant within one year, every three months. */
    public static VestingSchedule singleYear() {
        return preset("single year", 0, VestingStep.months("1", 3, 4));
    }

    private static VestingSchedule preset(String name, int cliffMonths, VestingStep... steps) {
        return builder()
                .name(name)
                .addSteps(steps)
                .cliffMonths(cliffMonths)
                .source(COMMON_PRACTICE)
                .build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link VestingSchedule} values. */
    public static final class Builder extends ImmutableVestingSchedule.Builder {
        Builder() {}
    }
}
