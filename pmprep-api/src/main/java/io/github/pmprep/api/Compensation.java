package io.github.pmprep.api;

import io.github.pmprep.model.compensation.Assumptions;
import io.github.pmprep.model.compensation.Ledger;
import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.compensation.TotalCompensation;
import io.github.pmprep.model.compensation.vesting.Tranche;
import io.github.pmprep.model.compensation.vesting.VestingSchedule;
import io.github.pmprep.model.money.Fraction;
import java.time.LocalDate;
import java.util.List;

/**
 * What an offer comes to, what it is worth, and how to make it better. Safe for several threads.
 *
 * <pre>{@code
 * TotalCompensation pay = prep.compensation().total(offer);
 * pay.years().forEach(year -> out.println(year.year() + "  " + year.pay().total()));
 * }</pre>
 *
 * @since 0.1
 */
public interface Compensation {

    /**
     * Returns what an offer comes to year by year, with bonuses at target and share prices as they are.
     *
     * @throws IllegalArgumentException if a grant's vesting schedule, an exchange rate or the company is not known
     */
    default TotalCompensation total(Offer offer) {
        return total(offer, Assumptions.none());
    }

    /**
     * Returns what an offer comes to year by year.
     *
     * @throws IllegalArgumentException if a grant's vesting schedule, an exchange rate or the company is not known
     */
    TotalCompensation total(Offer offer, Assumptions assumptions);

    /**
     * Returns the dated lines of an offer, with bonuses at target and share prices as they are.
     *
     * @throws IllegalArgumentException if a grant's vesting schedule, an exchange rate or the company is not known
     */
    default Ledger ledger(Offer offer) {
        return ledger(offer, Assumptions.none());
    }

    /**
     * Returns the dated lines of an offer.
     *
     * @throws IllegalArgumentException if a grant's vesting schedule, an exchange rate or the company is not known
     */
    Ledger ledger(Offer offer, Assumptions assumptions);

    /**
     * Returns what vests of a grant, day by day; the parts sum to the grant.
     *
     * @param units the units granted; whole unless the schedule allocates fractions
     * @param vestingStart the day from which vesting counts; it may be before the grant date
     * @param grantDate the day of the grant
     * @throws IllegalArgumentException if the units are negative, or not whole and the schedule does not divide units
     */
    List<Tranche> tranches(VestingSchedule schedule, Fraction units, LocalDate vestingStart, LocalDate grantDate);
}
