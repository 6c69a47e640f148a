package io.github.pmprep.engine.compensation.vesting;

import io.github.pmprep.model.compensation.vesting.CatchUp;
import io.github.pmprep.model.compensation.vesting.PeriodUnit;
import io.github.pmprep.model.compensation.vesting.VestingSchedule;
import io.github.pmprep.model.compensation.vesting.VestingStep;
import java.time.LocalDate;
import java.time.MonthDay;

/** The days on which the tranches of a schedule vest, never one before the one ahead of it. */
final class TrancheDates {

    private final VestingSchedule schedule;
    private final LocalDate vestingStart;
    private final LocalDate grantDate;

    TrancheDates(VestingSchedule schedule, LocalDate vestingStart, LocalDate grantDate) {
        this.schedule = schedule;
        this.vestingStart = vestingStart;
        this.grantDate = grantDate;
    }

    LocalDate[] all(int tranches) {
        LocalDate[] dates = new LocalDate[tranches];
        int next = 0;
        LocalDate start = vestingStart;
        for (VestingStep step : schedule.steps()) {
            for (int i = 1; i <= step.times(); i++) {
                dates[next++] = nominal(start, step, i);
            }
            start = dates[next - 1];
        }
        waitForCliff(dates);
        waitForFixedDates(dates);
        catchUp(dates);
        return dates;
    }

    private LocalDate nominal(LocalDate start, VestingStep step, int periods) {
        int length = step.every() * periods;
        if (length == 0) {
            return start;
        }
        return step.unit() == PeriodUnit.DAYS ? start.plusDays(length) : monthsAfter(start, length);
    }

    private LocalDate monthsAfter(LocalDate start, int months) {
        int month = start.getYear() * 12 + start.getMonthValue() - 1 + months;
        return schedule.day().in(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, vestingStart);
    }

    private void waitForCliff(LocalDate[] dates) {
        if (schedule.cliffMonths() > 0) {
            LocalDate cliff = monthsAfter(vestingStart, schedule.cliffMonths());
            for (int i = 0; i < dates.length && dates[i].isBefore(cliff); i++) {
                dates[i] = cliff;
            }
        }
    }

    private void waitForFixedDates(LocalDate[] dates) {
        if (!schedule.vestDates().isEmpty()) {
            for (int i = 0; i < dates.length; i++) {
                dates[i] = nextFixed(dates[i]);
            }
        }
    }

    private LocalDate nextFixed(LocalDate day) {
        LocalDate next = LocalDate.MAX;
        for (MonthDay fixed : schedule.vestDates()) {
            LocalDate thisYear = fixed.atYear(day.getYear());
            LocalDate candidate = thisYear.isBefore(day) ? fixed.atYear(day.getYear() + 1) : thisYear;
            next = candidate.isBefore(next) ? candidate : next;
        }
        return next;
    }

    private void catchUp(LocalDate[] dates) {
        int late = 0;
        while (late < dates.length && dates[late].isBefore(grantDate)) {
            late++;
        }
        if (late == 0) {
            return;
        }
        boolean waits = schedule.catchUp() == CatchUp.ON_NEXT_TRANCHE && late < dates.length;
        LocalDate day = waits ? dates[late] : schedule.vestDates().isEmpty() ? grantDate : nextFixed(grantDate);
        for (int i = 0; i < late; i++) {
            dates[i] = day;
        }
    }
}
