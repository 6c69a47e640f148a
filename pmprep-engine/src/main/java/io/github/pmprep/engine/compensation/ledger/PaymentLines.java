package io.github.pmprep.engine.compensation.ledger;

import io.github.pmprep.model.compensation.Certainty;
import io.github.pmprep.model.compensation.Clawback;
import io.github.pmprep.model.compensation.ClawbackStart;
import io.github.pmprep.model.compensation.PayKind;
import io.github.pmprep.model.compensation.Payment;
import io.github.pmprep.model.compensation.ledger.LedgerLine;
import io.github.pmprep.model.compensation.ledger.Reversal;
import io.github.pmprep.model.compensation.ledger.Rule;
import io.github.pmprep.model.compensation.ledger.Span;
import io.github.pmprep.model.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/** Writes sums that are paid once, at once or in equal monthly parts. */
final class PaymentLines {

    private final Page page;
    private final Span span;
    private final Conversion conversion;

    PaymentLines(Page page, Span span, Conversion conversion) {
        this.page = page;
        this.span = span;
        this.conversion = conversion;
    }

    void write(Payment payment, PayKind kind) {
        Money amount = conversion.of(payment.amount());
        String label = payment.label().orElse(kind.id());
        String converted = conversion.words(payment.amount().currency());
        LocalDate start = span.startInclusive();
        int months = payment.overMonths();
        if (months == 0) {
            LocalDate paid = payment.on().orElse(start.plusMonths(payment.afterMonths()));
            add(
                    payment,
                    kind,
                    paid,
                    Optional.empty(),
                    amount,
                    Rule.onDemand(() -> label + " · " + amount.grouped() + converted));
            return;
        }
        for (int i = 0; i < months; i++) {
            int number = i + 1;
            LocalDate since = start.plusMonths(payment.afterMonths() + (long) i);
            LocalDate paid =
                    start.plusMonths(payment.afterMonths() + (long) number).minusDays(1);
            long part = MonthlyLines.part(amount.minorUnits(), number, months)
                    - MonthlyLines.part(amount.minorUnits(), i, months);
            Rule rule = Rule.onDemand(() -> label + ", part " + number + " of " + months + " · 1/" + months + " of "
                    + amount.grouped() + converted);
            add(payment, kind, paid, Optional.of(since), Money.ofMinor(amount.currency(), part), rule);
        }
    }

    private void add(
            Payment payment, PayKind kind, LocalDate paid, Optional<LocalDate> since, Money amount, Rule rule) {
        LocalDate start = span.startInclusive();
        LocalDate earnedOn = paid.isBefore(start) ? start : paid;
        if (!page.holds(earnedOn)) {
            return;
        }
        boolean counted = payment.counted().orElse(kind != PayKind.RELOCATION);
        Certainty certainty = payment.certainty().orElse(paid.isAfter(start) ? Certainty.TENURE : Certainty.GUARANTEED);
        page.add(LedgerLine.dated(
                paid,
                earnedOn,
                amount,
                kind,
                certainty,
                rule,
                counted,
                since,
                Optional.empty(),
                payment.clawback().map(clawback -> Reversal.of(clawback, window(clawback, paid)))));
    }

    private Span window(Clawback clawback, LocalDate paid) {
        LocalDate opens = clawback.starts() == ClawbackStart.PAYMENT ? paid : span.startInclusive();
        return Span.of(opens, opens.plusMonths(clawback.months()));
    }
}
