package io.github.pmprep.spi.testkit;

import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.company.Level;
import io.github.pmprep.model.compensation.Band;
import io.github.pmprep.model.compensation.PayKind;
import io.github.pmprep.model.money.Money;
import java.util.List;
import java.util.Optional;

/** Checks that bands fit each other: one currency, and no level paid less than the one below. */
final class Bands {

    private Bands() {}

    static void check(Company company) {
        List<Money> amounts = company.levels().stream()
                .flatMap(level -> level.bands().stream())
                .flatMap(band -> band.low().stream())
                .toList();
        for (Money amount : amounts) {
            Expect.that(
                    amount.currency().equals(amounts.get(0).currency()),
                    "Bands are in " + amounts.get(0).currency() + " and in " + amount.currency(),
                    "Use one currency for a company, or make it two companies.");
        }
        for (PayKind component : PayKind.values()) {
            rise(company.levels(), component);
        }
    }

    private static void rise(List<Level> levels, PayKind component) {
        Optional<Band> last = Optional.empty();
        for (Level level : levels) {
            for (Band band : level.bands(component)) {
                Optional<Band> below = last.filter(lower -> lower.basis() == band.basis());
                Expect.that(
                        below.isEmpty() || !isBelow(band, below.get()),
                        "The band " + band + " of " + level.id() + " lies below "
                                + below.map(Band::toString).orElse(""),
                        "List the levels lowest first, or correct the figures.");
            }
            last = level.bands(component).stream().findFirst().or(() -> Optional.empty());
        }
    }

    private static boolean isBelow(Band band, Band lower) {
        return band.high().isPresent() && lower.high().isPresent()
                ? band.high().get().compareTo(lower.high().get()) < 0
                : band.highOfBase().isPresent()
                        && lower.highOfBase().isPresent()
                        && band.highOfBase().get().compareTo(lower.highOfBase().get()) < 0;
    }
}
