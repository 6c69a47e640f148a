package io.github.pmprep.engine.compensation;

import io.github.pmprep.api.Compensation;
import io.github.pmprep.engine.compensation.leaving.Leaving;
import io.github.pmprep.engine.compensation.ledger.Unfolding;
import io.github.pmprep.engine.compensation.ocf.OpenCapTerms;
import io.github.pmprep.engine.compensation.vesting.VestingTable;
import io.github.pmprep.engine.compensation.worth.PresentWorth;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.compensation.Assumptions;
import io.github.pmprep.model.compensation.Ledger;
import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.compensation.TotalCompensation;
import io.github.pmprep.model.compensation.leaving.Departure;
import io.github.pmprep.model.compensation.leaving.LeavingPoint;
import io.github.pmprep.model.compensation.ocf.VestingTerms;
import io.github.pmprep.model.compensation.vesting.Tranche;
import io.github.pmprep.model.compensation.vesting.VestingSchedule;
import io.github.pmprep.model.compensation.worth.Discounting;
import io.github.pmprep.model.compensation.worth.PresentValue;
import io.github.pmprep.model.money.Fraction;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

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
        return Unfolding.of(offer, assumptions, offer.company().map(companies).flatMap(Company::vesting));
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
}
