package io.github.pmprep.examples.cli.pay;

import io.github.pmprep.examples.cli.pay.PayReport.PaidYear;
import io.github.pmprep.model.money.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A bar for each year, cut into its parts. */
final class Bars {

    private static final int WIDTH = 48;

    private Bars() {}

    static List<String> of(List<PaidYear> years) {
        long most = years.stream()
                .mapToLong(year -> year.total().minorUnits())
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        if (most <= 0) {
            return lines;
        }
        for (PaidYear year : years) {
            lines.add("year " + year.year() + "  " + bar(year, most));
        }
        lines.add("█ base  ▓ bonus  ▒ sign-on  ░ equity  · other");
        return lines;
    }

    private static String bar(PaidYear year, long most) {
        Map<String, Money> parts = new LinkedHashMap<>();
        parts.put("█", year.base());
        parts.put("▓", year.bonus());
        parts.put("▒", year.signOn());
        parts.put("░", year.equity());
        parts.put("·", year.relocation().plus(year.other()));
        StringBuilder bar = new StringBuilder();
        long sum = 0;
        for (Map.Entry<String, Money> part : parts.entrySet()) {
            sum += part.getValue().minorUnits();
            int end = (int) ((sum * WIDTH + most / 2) / most);
            bar.append(part.getKey().repeat(Math.max(0, end - bar.length())));
        }
        return bar.toString();
    }
}
