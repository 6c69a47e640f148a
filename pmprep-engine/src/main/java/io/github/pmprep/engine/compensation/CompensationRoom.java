package io.github.pmprep.engine.compensation;

import io.github.pmprep.api.Compensation;
import io.github.pmprep.engine.compensation.comparison.RankFlips;
import io.github.pmprep.engine.compensation.comparison.Ranking;
import io.github.pmprep.engine.compensation.comparison.Yardstick;
import io.github.pmprep.engine.compensation.leaving.Leaving;
import io.github.pmprep.engine.compensation.ledger.Unfolding;
import io.github.pmprep.engine.compensation.negotiation.Negotiator;
import io.github.pmprep.engine.compensation.negotiation.Standings;
import io.github.pmprep.engine.compensation.ocf.OpenCapTerms;
import io.github.pmprep.engine.compensation.shares.ShareOutcomes;
import io.github.pmprep.engine.compensation.vesting.VestingTable;
import io.github.pmprep.engine.compensation.worth.PresentWorth;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.company.Level;
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
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The compensation room: hands each question to the package that answers it. */
public final class CompensationRoom implements Compensation {

    private final Function<String, Company> companies;

    /**
     * Creates the room.
     *
     * @param companies finds a company by its id, or throws {@link IllegalArgumentException} if there is none
     */
    public CompensationRoom(Function<String, Company> companies) {
        this.companies = companies;
    }

    @Override
    public TotalCompensation total(Offer offer, Assumptions assumptions) {
        return TotalCompensation.of(ledger(offer, assumptions));
    }

    @Override
    public Ledger ledger(Offer offer, Assumptions assumptions) {
        return Unfolding.of(offer, assumptions, companyVesting(offer));
    }

    private Optional<VestingSchedule> companyVesting(Offer offer) {
        return offer.company().map(companies).flatMap(Company::vesting);
    }

    @Override
    public List<Tranche> tranches(
            VestingSchedule schedule, Fraction units, LocalDate vestingStart, LocalDate grantDate) {
        return VestingTable.of(schedule, vestingStart, grantDate).tranches(units);
    }

    @Override
    public VestingSchedule vestingSchedule(VestingTerms terms) {
        return OpenCapTerms.read(terms);
    }

    @Override
    public VestingTerms vestingTerms(String id, VestingSchedule schedule) {
        return OpenCapTerms.write(id, schedule);
    }

    @Override
    public Departure leaving(Ledger ledger, LocalDate day) {
        return new Leaving(ledger).on(day);
    }

    @Override
    public List<LeavingPoint> leavingCurve(Ledger ledger) {
        return new Leaving(ledger).curve();
    }

    @Override
    public PresentValue presentValue(Ledger ledger, Discounting discounting) {
        return PresentWorth.of(ledger, discounting);
    }

    @Override
    public WorthDistribution distribution(Offer offer, Assumptions assumptions, ShareDistribution distribution) {
        return outcomes(offer, assumptions, distribution).total();
    }

    @Override
    public Chance chanceToBeat(
            Offer offer,
            ShareDistribution distribution,
            Offer other,
            ShareDistribution otherDistribution,
            Assumptions assumptions) {
        if (!offer.currency().equals(other.currency())) {
            throw new IllegalArgumentException(
                    "offer.currency (" + other.currency() + ") must be " + offer.currency()
                            + " like that of the offer beside it. Give both offers one currency and the rates to convert to it.");
        }
        return outcomes(offer, assumptions, distribution).beats(outcomes(other, assumptions, otherDistribution));
    }

    private ShareOutcomes outcomes(Offer offer, Assumptions assumptions, ShareDistribution distribution) {
        return new ShareOutcomes(
                ledger(offer, assumptions),
                Unfolding.exposures(offer, assumptions, companyVesting(offer)),
                distribution,
                assumptions.haircut());
    }

    @Override
    public Comparison compare(List<Offer> offers, View view, Assumptions assumptions) {
        return Ranking.of(offers, view, new Yardstick(view, assumptions, this::ledger));
    }

    @Override
    public FlipReport flips(Offer one, Offer other, FlipRange range, View view, Assumptions assumptions) {
        return new RankFlips(view, assumptions, this::ledger).of(one, other, range);
    }

    @Override
    public List<BandStanding> standings(Offer offer) {
        Company company = offer.company()
                .map(companies)
                .orElseThrow(() -> new IllegalArgumentException(
                        "offer.company (absent) must be known to look up its bands. Name the company and the level."));
        Level level = offer.level()
                .flatMap(company::level)
                .orElseThrow(() -> new IllegalArgumentException("offer.level ("
                        + offer.level().orElse("absent") + ") must be a level of " + company.id() + ". Choose one of "
                        + company.levels().stream().map(Level::id).collect(Collectors.joining(", ")) + "."));
        return Standings.of(offer, level);
    }

    @Override
    public Negotiation negotiate(NegotiationRequest request) {
        Yardstick yardstick = new Yardstick(request.view(), request.assumptions(), this::ledger);
        return new Negotiator(request, yardstick, request.offer().company().map(companies)).negotiate();
    }
}
