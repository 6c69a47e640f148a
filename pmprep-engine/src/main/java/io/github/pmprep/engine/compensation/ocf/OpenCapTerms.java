package io.github.pmprep.engine.compensation.ocf;

import io.github.pmprep.model.compensation.ocf.VestingCondition;
import io.github.pmprep.model.compensation.ocf.VestingPeriod;
import io.github.pmprep.model.compensation.ocf.VestingPeriodType;
import io.github.pmprep.model.compensation.ocf.VestingPortion;
import io.github.pmprep.model.compensation.ocf.VestingScheduleRelative;
import io.github.pmprep.model.compensation.ocf.VestingStart;
import io.github.pmprep.model.compensation.ocf.VestingTerms;
import io.github.pmprep.model.compensation.vesting.PeriodUnit;
import io.github.pmprep.model.compensation.vesting.VestingDay;
import io.github.pmprep.model.compensation.vesting.VestingSchedule;
import io.github.pmprep.model.compensation.vesting.VestingStep;
import io.github.pmprep.model.money.Fraction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Turns vesting terms of the Open Cap Table Format into a schedule, and a schedule into terms.
 *
 * <p>Terms become a schedule where they are a chain of portions, each some time after the one before; terms that wait for an
 * event, name fixed days or quantities, or branch, have no schedule until those are known.
 */
public final class OpenCapTerms {

    private OpenCapTerms() {}

    /**
     * Returns the schedule that terms describe.
     *
     * @throws IllegalArgumentException if they are no chain of timed portions that add up to the whole
     */
    public static VestingSchedule read(VestingTerms terms) {
        List<VestingStep> steps = new ArrayList<>();
        Optional<VestingDay> day = Optional.empty();
        Fraction vested = Fraction.ZERO;
        Map<String, VestingCondition> byId = new HashMap<>();
        terms.vestingConditions().forEach(condition -> byId.put(condition.id(), condition));
        VestingCondition condition = start(terms);
        vested = vested.plus(immediate(terms, condition, steps));
        while (!condition.nextConditionIds().isEmpty()) {
            if (condition.nextConditionIds().size() > 1) {
                throw refused(terms, condition, "is followed by several conditions", "Leave the one that applies.");
            }
            VestingCondition next =
                    Objects.requireNonNull(byId.get(condition.nextConditionIds().get(0)));
            if (!(next.trigger() instanceof VestingScheduleRelative relative)
                    || !relative.relativeToConditionId().equals(condition.id())) {
                throw refused(
                        terms, next, "does not come some time after " + condition.id(), "Give it a relative trigger.");
            }
            if (steps.size() > terms.vestingConditions().size()) {
                throw refused(terms, next, "follows upon itself", "Break the circle.");
            }
            VestingPeriod period = relative.period();
            Fraction each = part(terms, next, Fraction.ONE.minus(vested), period.occurrences());
            if (each.signum() > 0) {
                Fraction portion = each.times(Fraction.of(period.occurrences()));
                vested = vested.plus(portion);
                steps.add(step(portion, period));
            } else {
                throw refused(terms, next, "vests nothing", "Leave it out.");
            }
            day = sameDay(terms, next, day, period.dayOfMonth());
            condition = next;
        }
        return VestingSchedule.builder()
                .name(terms.name())
                .steps(steps)
                .day(day.orElse(VestingDay.OF_VESTING_START))
                .allocation(terms.allocationType())
                .build();
    }

    private static VestingCondition start(VestingTerms terms) {
        return terms.vestingConditions().stream()
                .filter(condition -> condition.trigger() instanceof VestingStart)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("vesting_conditions (" + terms.id()
                        + ") must have one that is triggered by VESTING_START_DATE. Add it, with quantity 0."));
    }

    private static Fraction immediate(VestingTerms terms, VestingCondition start, List<VestingStep> steps) {
        Fraction portion = start.portion().map(VestingPortion::ratio).orElse(Fraction.ZERO);
        if (start.quantity().isPresent() && start.quantity().get().signum() > 0) {
            throw refused(terms, start, "vests a fixed quantity", "Give it as a portion of the grant.");
        }
        if (portion.signum() > 0) {
            steps.add(VestingStep.builder().portion(portion).every(0).build());
        }
        return portion;
    }

    private static Fraction part(VestingTerms terms, VestingCondition condition, Fraction unvested, int occurrences) {
        VestingPortion portion = condition
                .portion()
                .orElseThrow(() ->
                        refused(terms, condition, "vests a fixed quantity", "Give it as a portion of the grant."));
        if (portion.remainder() && occurrences > 1) {
            throw refused(
                    terms, condition, "vests a part of the remainder several times", "Write each occurrence out.");
        }
        return portion.remainder() ? portion.ratio().times(unvested) : portion.ratio();
    }

    private static VestingStep step(Fraction portion, VestingPeriod period) {
        return VestingStep.builder()
                .portion(portion)
                .every(period.length())
                .unit(period.type() == VestingPeriodType.DAYS ? PeriodUnit.DAYS : PeriodUnit.MONTHS)
                .times(period.occurrences())
                .build();
    }

    private static Optional<VestingDay> sameDay(
            VestingTerms terms, VestingCondition condition, Optional<VestingDay> before, Optional<VestingDay> now) {
        if (before.isPresent() && now.isPresent() && !before.equals(now)) {
            throw refused(terms, condition, "vests on another day of the month than those before", "Choose one day.");
        }
        return before.or(() -> now);
    }

    private static IllegalArgumentException refused(
            VestingTerms terms, VestingCondition condition, String what, String remedy) {
        return new IllegalArgumentException("vesting_conditions (" + terms.id() + ": " + condition.id()
                + ") must be a chain of timed portions, but this one " + what + ". " + remedy);
    }

    /**
     * Returns the terms that describe a schedule.
     *
     * @param id the id of the terms
     * @throws IllegalArgumentException if the schedule has fixed vest dates, which the format cannot say, or a cliff that does
     *     not end with a tranche
     */
    public static VestingTerms write(String id, VestingSchedule schedule) {
        if (!schedule.vestDates().isEmpty()) {
            throw new IllegalArgumentException("vestingSchedule.vestDates (" + schedule.vestDates()
                    + ") must be empty, for the format has no fixed dates. Write the schedule without them.");
        }
        List<VestingStep> steps = CliffSteps.of(schedule);
        List<VestingCondition> conditions = new ArrayList<>();
        conditions.add(VestingCondition.builder()
                .id("start")
                .quantity(Fraction.ZERO)
                .trigger(VestingStart.builder().build())
                .addNextConditionIds("step-1")
                .build());
        for (int i = 0; i < steps.size(); i++) {
            VestingStep step = steps.get(i);
            VestingCondition.Builder condition = VestingCondition.builder()
                    .id("step-" + (i + 1))
                    .description(step.toString())
                    .portion(VestingPortion.of(step.portion().dividedBy(Fraction.of(step.times()))))
                    .trigger(VestingScheduleRelative.builder()
                            .period(period(step, schedule.day()))
                            .relativeToConditionId(i == 0 ? "start" : "step-" + i)
                            .build());
            if (i + 1 < steps.size()) {
                condition.addNextConditionIds("step-" + (i + 2));
            }
            conditions.add(condition.build());
        }
        return VestingTerms.builder()
                .id(id)
                .name(schedule.name().orElse(id))
                .description(schedule.steps().stream()
                        .map(VestingStep::toString)
                        .reduce((one, other) -> one + "; then " + other)
                        .orElseThrow())
                .allocationType(schedule.allocation())
                .vestingConditions(conditions)
                .build();
    }

    private static VestingPeriod period(VestingStep step, VestingDay day) {
        VestingPeriod.Builder period =
                VestingPeriod.builder().length(step.every()).occurrences(step.times());
        return step.unit() == PeriodUnit.DAYS
                ? period.type(VestingPeriodType.DAYS).build()
                : period.type(VestingPeriodType.MONTHS).dayOfMonth(day).build();
    }
}
