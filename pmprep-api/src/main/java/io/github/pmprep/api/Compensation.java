package io.github.pmprep.api;

import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.compensation.assumption.Assumptions;
import io.github.pmprep.model.compensation.comparison.Comparison;
import io.github.pmprep.model.compensation.comparison.FlipRange;
import io.github.pmprep.model.compensation.comparison.FlipReport;
import io.github.pmprep.model.compensation.comparison.View;
import io.github.pmprep.model.compensation.leaving.Departure;
import io.github.pmprep.model.compensation.leaving.LeavingPoint;
import io.github.pmprep.model.compensation.ledger.Ledger;
import io.github.pmprep.model.compensation.ledger.TotalCompensation;
import io.github.pmprep.model.compensation.negotiation.BandStanding;
import io.github.pmprep.model.compensation.negotiation.Negotiation;
import io.github.pmprep.model.compensation.negotiation.NegotiationRequest;
import io.github.pmprep.model.compensation.ocf.VestingTerms;
import io.github.pmprep.model.compensation.vesting.Tranche;
import io.github.pmprep.model.compensation.vesting.VestingSchedule;
import io.github.pmprep.model.compensation.worth.Chance;
import io.github.pmprep.model.compensation.worth.Discounting;
import io.github.pmprep.model.compensation.worth.PresentValue;
import io.github.pmprep.model.compensation.worth.ShareDistribution;
import io.github.pmprep.model.compensation.worth.WorthDistribution;
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

    /**
     * Returns the schedule that vesting terms of the Open Cap Table Format describe.
     *
     * @throws IllegalArgumentException if they are no chain of timed portions that add up to the whole
     */
    VestingSchedule vestingSchedule(VestingTerms terms);

    /**
     * Returns the vesting terms of the Open Cap Table Format that describe a schedule.
     *
     * @param id the id of the terms
     * @throws IllegalArgumentException if the format cannot say it: fixed vest dates, or a cliff that ends with no tranche
     */
    VestingTerms vestingTerms(String id, VestingSchedule schedule);

    /**
     * Returns what one keeps, repays and loses when employment ends on a day. Every clause is read as the offer says it is.
     *
     * @param day the day on which employment ends; it is still worked
     * @throws IllegalArgumentException if it is before the first day of employment
     */
    Departure leaving(Ledger ledger, LocalDate day);

    /**
     * Returns what one keeps for every day on which employment may end, from the first to the day after the last that is looked
     * at, on which the last tranche may vest.
     */
    List<LeavingPoint> leavingCurve(Ledger ledger);

    /** Returns what the amounts of a ledger that count are worth on the first day of employment. */
    PresentValue presentValue(Ledger ledger, Discounting discounting);

    /**
     * Returns what an offer comes to in all when its share price is not known. The price path of the assumptions is not used.
     */
    WorthDistribution distribution(Offer offer, Assumptions assumptions, ShareDistribution distribution);

    /**
     * Returns the chance that an offer comes to more than another when neither share price is known. The price path of the
     * assumptions is not used, and the two prices move independently of each other.
     *
     * @throws IllegalArgumentException if the offers are not in one currency
     */
    Chance chanceToBeat(
            Offer offer,
            ShareDistribution distribution,
            Offer other,
            ShareDistribution otherDistribution,
            Assumptions assumptions);

    /**
     * Returns offers in order, best first, with the gaps by part and by year.
     *
     * @throws IllegalArgumentException if there is no offer, or if they differ in currency, or in horizon where the view sets
     *     none
     */
    Comparison compare(List<Offer> offers, View view, Assumptions assumptions);

    /**
     * Returns offers in order of their totals, with bonuses at target and share prices as they are.
     *
     * @throws IllegalArgumentException if there is no offer, or if they differ in currency or horizon
     */
    default Comparison compare(List<Offer> offers) {
        return compare(offers, View.ofTotal(), Assumptions.none());
    }

    /**
     * Returns where in a range of one parameter the order of two offers changes, or the proof that it never does.
     *
     * @throws IllegalArgumentException if the offers differ in currency, or in horizon where the view sets none
     */
    FlipReport flips(Offer one, Offer other, FlipRange range, View view, Assumptions assumptions);

    /**
     * Returns where the parts of an offer stand in the bands of its level; bands of sources that disagree side by side.
     *
     * @throws IllegalArgumentException if the offer names no company and level that are known
     */
    List<BandStanding> standings(Offer offer);

    /**
     * Returns how an offer reaches a target or the best of the offers it competes with: by each lever alone, by the best mix
     * under the company's policy, and with which words.
     *
     * @throws IllegalArgumentException if the offers differ in currency, or in horizon where the view sets none
     */
    Negotiation negotiate(NegotiationRequest request);
}
