package io.github.pmprep.engine.compensation.ledger;

import io.github.pmprep.engine.compensation.vesting.VestingTable;
import io.github.pmprep.model.compensation.Certainty;
import io.github.pmprep.model.compensation.Grant;
import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.compensation.PayKind;
import io.github.pmprep.model.compensation.assumption.Assumptions;
import io.github.pmprep.model.compensation.ledger.LedgerLine;
import io.github.pmprep.model.compensation.ledger.Rule;
import io.github.pmprep.model.compensation.vesting.DatedVesting;
import io.github.pmprep.model.compensation.vesting.VestingSchedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what vests of each grant, tranche by tranche. */
final class GrantLines {

    private final Page page;
    private final Offer offer;
    private final Conversion conversion;
    private final Assumptions assumptions;
    private final Optional<VestingSchedule> companyVesting;
    private Optional<LocalDate> firstVestingStart = Optional.empty();

    GrantLines(
            Page page,
            Offer offer,
            Conversion conversion,
            Assumptions assumptions,
            Optional<VestingSchedule> companyVesting) {
        this.page = page;
        this.offer = offer;
        this.conversion = conversion;
        this.assumptions = assumptions;
        this.companyVesting = companyVesting;
    }

    /** Returns the day from which vest years count: that of the first grant, or the first day where there is none. */
    LocalDate firstVestingStart() {
        return firstVestingStart.orElse(offer.start());
    }

    /** Writes the lines of a grant. */
    void write(Grant grant) {
        each(grant, this::line);
    }

    private void each(Grant grant, VestDays.Visitor visitor) {
        Holding holding = Holding.of(grant, conversion);
        for (int i = 0; i < grant.times(); i++) {
            LocalDate granted = grant.grantDate()
                    .orElse(offer.start().plusMonths(grant.afterMonths() + (long) i * grant.everyMonths()));
            LocalDate vestingStart = grant.vestingStart().orElse(granted);
            if (firstVestingStart.isEmpty()) {
                firstVestingStart = Optional.of(vestingStart);
            }
            if (granted.isBefore(offer.end())) {
                VestingTable table = VestingTable.of(schedule(grant, granted), vestingStart, granted);
                String label = grant.times() == 1 ? grant.label() : grant.label() + " " + (i + 1);
                Valuation valuation = holding.over(table, new ShareWorth(assumptions, granted));
                each(new VestDays(label, vestingStart, granted, table, valuation), visitor);
            }
        }
    }

    private VestingSchedule schedule(Grant grant, LocalDate granted) {
        if (grant.vesting().isPresent()) {
            return grant.vesting().get();
        }
        for (int i = offer.vestingChanges().size() - 1; i >= 0; i--) {
            DatedVesting change = offer.vestingChanges().get(i);
            if (!granted.isBefore(change.grantedSince())) {
                return change.schedule();
            }
        }
        return offer.vesting()
                .or(() -> companyVesting)
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "grant.vesting ("
                                        + grant.label()
                                        + ") must be known. Give the grant or the offer a vesting schedule, or name a company that has one."));
    }

    private void each(VestDays grant, VestDays.Visitor visitor) {
        VestingTable table = grant.table();
        for (int first = 0; first < table.size(); ) {
            int end = table.endOfDay(first);
            LocalDate earnedOn = earnedOn(table.date(first), grant.granted());
            if (page.holds(earnedOn)) {
                visitor.visit(grant, first, end, earnedOn);
            }
            first = end;
        }
    }

    private void line(VestDays grant, int first, int end, LocalDate earnedOn) {
        LocalDate date = grant.table().date(first);
        Valuation valuation = grant.valuation();
        page.add(LedgerLine.dated(
                date,
                earnedOn,
                valuation.amount(first, end, date),
                PayKind.EQUITY,
                Certainty.MARKET,
                Rule.onDemand(() -> grant.words(first, end, earnedOn)),
                true,
                Optional.empty(),
                valuation.units(first, end),
                Optional.empty()));
    }

    /** Returns what a grant makes of the share price, tranche by tranche. */
    List<Exposure> exposures(Grant grant) {
        List<Exposure> exposures = new ArrayList<>();
        each(
                grant,
                (days, first, end, earnedOn) -> exposures.add(days.valuation()
                        .exposure(first, end, days.granted(), days.table().date(first))));
        return exposures;
    }

    /** A tranche rewards the time before it vests; one on the grant date, or from before the first day, counts for that day. */
    private LocalDate earnedOn(LocalDate date, LocalDate granted) {
        LocalDate day = date.isAfter(granted) ? date.minusDays(1) : date;
        return day.isBefore(offer.start()) ? offer.start() : day;
    }
}
