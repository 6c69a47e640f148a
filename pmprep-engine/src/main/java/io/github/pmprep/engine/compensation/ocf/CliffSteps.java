package io.github.pmprep.engine.compensation.ocf;

import io.github.pmprep.model.compensation.vesting.PeriodUnit;
import io.github.pmprep.model.compensation.vesting.VestingSchedule;
import io.github.pmprep.model.compensation.vesting.VestingStep;
import io.github.pmprep.model.money.Fraction;
import java.util.ArrayList;
import java.util.List;

/** Writes a cliff out as a first stretch of its own, as a format without cliffs needs it. */
final class CliffSteps {

    private CliffSteps() {}

    static List<VestingStep> of(VestingSchedule schedule) {
        int cliff = schedule.cliffMonths();
        if (cliff == 0) {
            return schedule.steps();
        }
        List<VestingStep> steps = new ArrayList<>();
        Fraction waiting = Fraction.ZERO;
        int months = 0;
        for (VestingStep step : schedule.steps()) {
            int length = step.every() * step.times();
            if (months >= cliff) {
                steps.add(step);
            } else if (step.unit() != PeriodUnit.MONTHS) {
                throw refused(cliff);
            } else if (months + length <= cliff) {
                waiting = waiting.plus(step.portion());
            } else {
                int before = (cliff - months) / step.every();
                Fraction each = step.portion().dividedBy(Fraction.of(step.times()));
                waiting = waiting.plus(each.times(Fraction.of(before)));
                if (months + before * step.every() != cliff) {
                    throw refused(cliff);
                }
                steps.add(first(waiting, cliff));
                steps.add(VestingStep.builder()
                        .from(step)
                        .portion(each.times(Fraction.of(step.times() - before)))
                        .times(step.times() - before)
                        .build());
            }
            months += length;
            if (months == cliff) {
                steps.add(first(waiting, cliff));
            }
        }
        return steps;
    }

    private static VestingStep first(Fraction portion, int cliff) {
        return VestingStep.builder().portion(portion).every(cliff).build();
    }

    private static IllegalArgumentException refused(int cliff) {
        return new IllegalArgumentException("vestingSchedule.cliffMonths (" + cliff
                + ") must end with a tranche to be written in the format. Move the cliff.");
    }
}
