package io.github.pmprep.examples.cli.pay;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.pmprep.api.Compensation;
import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.compensation.assumption.Assumptions;
import io.github.pmprep.model.compensation.comparison.Comparison;
import io.github.pmprep.model.compensation.comparison.View;
import io.github.pmprep.model.compensation.leaving.Departure;
import io.github.pmprep.model.compensation.ledger.LedgerLine;
import io.github.pmprep.model.compensation.ledger.TotalCompensation;
import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that the command says, in the form of its JSON.
 *
 * @param growth the growth a year of share prices that was assumed
 * @param offers the offers, in the order in which they were named
 * @param ranking the offers by their totals, best first; empty for a single offer
 */
public record PayReport(Fraction growth, List<PaidOffer> offers, List<Place> ranking) {

    /**
     * One offer.
     *
     * @param name its name
     * @param start the first day of employment
     * @param horizonMonths the number of months that are looked at
     * @param total everything that counts
     * @param averagePerYear the same for an average year
     * @param listedOnly what is listed and counts nowhere
     * @param years the years of employment
     * @param leaving what leaving on the day that was asked for means; absent if none was
     * @param ledger the dated lines
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record PaidOffer(
            String name,
            LocalDate start,
            int horizonMonths,
            Money total,
            Money averagePerYear,
            Money listedOnly,
            List<PaidYear> years,
            Optional<PaidLeaving> leaving,
            List<LedgerLine> ledger) {}

    /** One year of employment and its parts. */
    public record PaidYear(
            int year,
            LocalDate start,
            Money base,
            Money bonus,
            Money signOn,
            Money equity,
            Money relocation,
            Money other,
            Money total) {}

    /** What leaving on a day means. */
    public record PaidLeaving(
            LocalDate day,
            Money received,
            Money repaid,
            Money kept,
            Money lost,
            Fraction unitsLost,
            List<PaidBack> repayments) {}

    /** A payment that is given back, and why. */
    public record PaidBack(LocalDate paid, Money amount, String rule) {}

    /** An offer in its place. */
    public record Place(int rank, String name, Money total, Money behind) {}

    /** Works out what offers come to. */
    public static PayReport of(
            Compensation compensation, List<Offer> offers, Assumptions assumptions, Optional<LocalDate> leave) {
        List<PaidOffer> paid = offers.stream()
                .map(offer -> paid(compensation, offer, assumptions, leave))
                .toList();
        List<Place> ranking = offers.size() == 1 ? List.of() : ranking(compensation, offers, assumptions);
        return new PayReport(assumptions.sharePrice().yearlyGrowth(), paid, ranking);
    }

    private static PaidOffer paid(
            Compensation compensation, Offer offer, Assumptions assumptions, Optional<LocalDate> leave) {
        TotalCompensation pay = compensation.total(offer, assumptions);
        return new PaidOffer(
                offer.name(),
                offer.start(),
                offer.horizonMonths(),
                pay.total(),
                pay.averagePerYear(),
                pay.all().listedOnly(),
                pay.years().stream()
                        .map(year -> new PaidYear(
                                year.year(),
                                year.days().startInclusive(),
                                year.pay().base(),
                                year.pay().bonus(),
                                year.pay().signOn(),
                                year.pay().equity(),
                                year.pay().relocation(),
                                year.pay().other(),
                                year.pay().total()))
                        .toList(),
                leave.map(day -> leaving(compensation.leaving(pay.ledger(), day))),
                pay.ledger().lines());
    }

    private static PaidLeaving leaving(Departure departure) {
        return new PaidLeaving(
                departure.day(),
                departure.received().total(),
                departure.repaid(),
                departure.kept(),
                departure.lost().total(),
                departure.unitsLost(),
                departure.repayments().stream()
                        .map(back -> new PaidBack(
                                back.line().date(), back.amount(), back.rule().toString()))
                        .toList());
    }

    private static List<Place> ranking(Compensation compensation, List<Offer> offers, Assumptions assumptions) {
        Comparison comparison = compensation.compare(offers, View.ofTotal(), assumptions);
        return comparison.ranking().stream()
                .map(offer -> new Place(offer.rank(), offer.name(), offer.value(), offer.behind()))
                .toList();
    }
}
