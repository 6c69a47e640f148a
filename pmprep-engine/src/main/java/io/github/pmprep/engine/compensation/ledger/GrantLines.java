package io.github.pmprep.engine.compensation.ledger;

import io.github.pmprep.engine.compensation.vesting.VestingTable;
import io.github.pmprep.model.compensation.Assumptions;
import io.github.pmprep.model.compensation.Certainty;
import io.github.pmprep.model.compensation.Grant;
import io.github.pmprep.model.compensation.LedgerLine;
import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.compensation.PayKind;
import io.github.pmprep.model.compensation.Rule;
import io.github.pmprep.model.compensation.vesting.DatedVesting;
import io.github.pmprep.model.compensation.vesting.VestingSchedule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

    void write(Grant grant) {
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
                write(label, holding, table, vestingStart, granted);
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

    private void write(String label, Holding holding, VestingTable table, LocalDate vestingStart, LocalDate granted) {
        Valuation valuation = holding.over(table, new ShareWorth(assumptions, granted));
        for (int first = 0; first < table.size(); ) {
            int end = table.endOfDay(first);
            LocalDate date = table.date(first);
            LocalDate earnedOn = earnedOn(date, granted);
            if (page.holds(earnedOn)) {
                long year = ChronoUnit.MONTHS.between(vestingStart, earnedOn) / 12 + 1;
                int from = first;
                Rule rule = Rule.onDemand(() -> label + ", year " + year + " · "
                        + table.portion(from, end).percent() + " of " + valuation.words(from, end, date));
                page.add(LedgerLine.dated(
                        date,
                        earnedOn,
                        valuation.amount(first, end, date),
                        PayKind.EQUITY,
                        Certainty.MARKET,
                        rule,
                        true,
                        Optional.empty(),
                        valuation.units(first, end),
                        Optional.empty()));
            }
            first = end;
        }
    }

    /** A tranche rewards the time before it vests; one on the grant date, or from before the first day, counts for that day. */
    private LocalDate earnedOn(LocalDate date, LocalDate granted) {
        LocalDate day = date.isAfter(granted) ? date.minusDays(1) : date;
        return day.isBefore(offer.start()) ? offer.start() : day;
    }
}
