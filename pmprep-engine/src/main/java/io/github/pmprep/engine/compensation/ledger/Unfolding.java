package io.github.pmprep.engine.compensation.ledger;

import io.github.pmprep.model.compensation.Bonus;
import io.github.pmprep.model.compensation.Grant;
import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.compensation.PayKind;
import io.github.pmprep.model.compensation.Payment;
import io.github.pmprep.model.compensation.assumption.Assumptions;
import io.github.pmprep.model.compensation.ledger.Ledger;
import io.github.pmprep.model.compensation.ledger.Span;
import io.github.pmprep.model.compensation.vesting.VestingSchedule;
import java.util.List;
import java.util.Optional;

/** Unfolds an offer: each part of it writes its own lines. */
public final class Unfolding {

    private Unfolding() {}

    /**
     * Returns the ledger of an offer.
     *
     * @param companyVesting how grants vest for which neither the grant nor the offer says it
     */
    public static Ledger of(Offer offer, Assumptions assumptions, Optional<VestingSchedule> companyVesting) {
        Span span = Span.of(offer.start(), offer.end());
        Conversion conversion = new Conversion(offer.currency(), offer.exchangeRates());
        Page page = new Page(span);

        Salary salary = Salary.of(offer, conversion);
        MonthlyLines months = new MonthlyLines(page, span);
        months.base(salary);
        BonusLines bonuses = new BonusLines(page, span, salary, conversion, assumptions);
        for (Bonus bonus : offer.bonuses()) {
            bonuses.write(bonus);
        }
        PaymentLines payments = new PaymentLines(page, span, conversion);
        for (Payment payment : offer.signOns()) {
            payments.write(payment, PayKind.SIGN_ON);
        }
        GrantLines grants = new GrantLines(page, offer, conversion, assumptions, companyVesting);
        for (Grant grant : offer.grants()) {
            grants.write(grant);
        }
        for (Payment payment : offer.relocations()) {
            payments.write(payment, PayKind.RELOCATION);
        }
        for (Payment payment : offer.otherPayments()) {
            payments.write(payment, PayKind.OTHER);
        }
        offer.benefits().forEach(benefit -> months.benefit(benefit, conversion));

        return Ledger.of(offer.currency(), span, grants.firstVestingStart(), page.lines());
    }

    /** Returns what the equity of an offer makes of the share price, tranche by tranche. */
    public static List<Exposure> exposures(
            Offer offer, Assumptions assumptions, Optional<VestingSchedule> companyVesting) {
        Conversion conversion = new Conversion(offer.currency(), offer.exchangeRates());
        Page page = new Page(Span.of(offer.start(), offer.end()));
        GrantLines grants = new GrantLines(page, offer, conversion, assumptions, companyVesting);
        return offer.grants().stream()
                .flatMap(grant -> grants.exposures(grant).stream())
                .toList();
    }
}
