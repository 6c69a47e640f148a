package io.github.pmprep.examples.cli.pay;

import io.github.pmprep.examples.cli.pay.PayReport.PaidLeaving;
import io.github.pmprep.examples.cli.pay.PayReport.PaidOffer;
import io.github.pmprep.examples.cli.pay.PayReport.PaidYear;
import io.github.pmprep.examples.cli.pay.PayReport.Place;
import io.github.pmprep.model.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The report as a table for people, with a bar for each year. */
public final class PayText {

    private final PayReport report;
    private final List<String> lines = new ArrayList<>();

    private PayText(PayReport report) {
        this.report = report;
    }

    /** Returns the report line by line. */
    public static List<String> of(PayReport report) {
        PayText text = new PayText(report);
        report.offers().forEach(text::offer);
        text.ranking();
        if (report.growth().signum() != 0) {
            text.lines.add(
                    "Share prices are assumed to change by " + report.growth().percent() + " a year.");
            text.lines.add("");
        }
        text.lines.remove(text.lines.size() - 1);
        return text.lines;
    }

    private void offer(PaidOffer offer) {
        lines.add(offer.name() + ", from " + offer.start() + ", " + offer.horizonMonths() + " months, amounts in "
                + offer.total().currency());
        lines.add("");
        Table table = new Table(1);
        List<String> head = new ArrayList<>(List.of(""));
        offer.years().forEach(year -> head.add("year " + year.year()));
        head.add("in all");
        table.row(head);
        part(table, offer, "base", PaidYear::base);
        part(table, offer, "bonus", PaidYear::bonus);
        part(table, offer, "sign-on", PaidYear::signOn);
        part(table, offer, "equity", PaidYear::equity);
        part(table, offer, "relocation", PaidYear::relocation);
        part(table, offer, "other", PaidYear::other);
        table.rule();
        part(table, offer, "total", PaidYear::total);
        lines.addAll(table.lines());
        lines.add("");
        lines.addAll(Bars.of(offer.years()));
        lines.add("");
        lines.add("An average year comes to " + amount(offer.averagePerYear()) + ".");
        if (offer.listedOnly().minorUnits() != 0) {
            lines.add("Listed only, and counted nowhere above: " + amount(offer.listedOnly()) + ".");
        }
        offer.leaving().ifPresent(this::leaving);
        lines.add("");
    }

    private static void part(Table table, PaidOffer offer, String name, Function<PaidYear, Money> part) {
        Money sum = offer.total().zero();
        List<String> row = new ArrayList<>(List.of(name));
        for (PaidYear year : offer.years()) {
            row.add(amount(part.apply(year)));
            sum = sum.plus(part.apply(year));
        }
        row.add(amount(sum));
        if (sum.minorUnits() != 0 || name.equals("total")) {
            table.row(row);
        }
    }

    private void leaving(PaidLeaving leaving) {
        lines.add("");
        lines.add("Leaving on " + leaving.day());
        Table table = new Table(1);
        table.row(List.of("received", amount(leaving.received())));
        table.row(List.of("repaid", amount(leaving.repaid())));
        table.row(List.of("kept", amount(leaving.kept())));
        table.row(List.of("lost", amount(leaving.lost())));
        if (leaving.unitsLost().signum() != 0) {
            table.row(List.of("units lost", leaving.unitsLost().toString()));
        }
        lines.addAll(table.lines());
        leaving.repayments().forEach(back -> lines.add("  repays " + amount(back.amount()) + ": " + back.rule()));
    }

    private void ranking() {
        if (report.ranking().isEmpty()) {
            return;
        }
        Table table = new Table(2);
        table.row(List.of("", "offer", "in all", "behind"));
        for (Place place : report.ranking()) {
            table.row(List.of(
                    place.rank() + ".",
                    place.name(),
                    amount(place.total()),
                    place.behind().minorUnits() == 0 ? "" : amount(place.behind())));
        }
        lines.addAll(table.lines());
        lines.add("");
    }

    static String amount(Money money) {
        return money.grouped().substring(4);
    }
}
