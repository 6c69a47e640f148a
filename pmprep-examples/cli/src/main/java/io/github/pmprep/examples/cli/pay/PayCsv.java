package io.github.pmprep.examples.cli.pay;

import io.github.pmprep.examples.cli.pay.PayReport.PaidOffer;
import io.github.pmprep.model.compensation.ledger.LedgerLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ledger lines of all offers as comma-separated values (RFC 4180), with a header line. */
public final class PayCsv {

    private PayCsv() {}

    /** Returns the report line by line. */
    public static List<String> of(PayReport report) {
        List<String> lines = new ArrayList<>();
        lines.add("offer,date,earned_on,kind,certainty,counted,currency,amount,units,rule,reversal");
        for (PaidOffer offer : report.offers()) {
            for (LedgerLine line : offer.ledger()) {
                lines.add(Stream.of(
                                offer.name(),
                                line.date(),
                                line.earnedOn(),
                                line.kind(),
                                line.certainty(),
                                line.counted(),
                                line.amount().currency(),
                                line.amount().amount().toPlainString(),
                                line.units().map(Object::toString).orElse(""),
                                line.rule(),
                                line.reversal().map(Object::toString).orElse(""))
                        .map(Object::toString)
                        .map(PayCsv::quoted)
                        .collect(Collectors.joining(",")));
            }
        }
        return lines;
    }

    private static String quoted(String text) {
        boolean plain = text.indexOf(',') < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0;
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
