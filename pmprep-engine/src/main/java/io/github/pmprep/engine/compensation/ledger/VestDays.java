package io.github.pmprep.engine.compensation.ledger;

import io.github.pmprep.engine.compensation.vesting.VestingTable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * One grant on its dates.
 *
 * @param label what people call the grant
 * @param vestingStart the day from which vesting counts
 * @param granted the grant date
 * @param table its tranches
 * @param valuation what they are worth
 */
record VestDays(String label, LocalDate vestingStart, LocalDate granted, VestingTable table, Valuation valuation) {

    /** Is told of each day on which something vests. */
    interface Visitor {

        /** Takes the tranches of a day, from the first to before the end. */
        void visit(VestDays grant, int first, int end, LocalDate earnedOn);
    }

    /** Returns the rule of the tranches of a day in words. */
    String words(int first, int end, LocalDate earnedOn) {
        long year = ChronoUnit.MONTHS.between(vestingStart, earnedOn) / 12 + 1;
        return label + ", year " + year + " · " + table.portion(first, end).percent() + " of "
                + valuation.words(first, end, table.date(first));
    }
}
