package io.github.pmprep.engine.compensation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.compensation.Bonus;
import io.github.pmprep.model.compensation.Grant;
import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.compensation.PayKind;
import io.github.pmprep.model.compensation.ledger.LedgerLine;
import io.github.pmprep.model.compensation.ledger.TotalCompensation;
import io.github.pmprep.model.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Total compensation")
class TotalCompensationTest {

    private static final Offer MID_BAND = Offer.builder()
            .company("amazon")
            .level("l6")
            .start(LocalDate.parse("2027-01-04"))
            .base(Money.ofMajor("USD", 200_000))
            .addBonuses(Bonus.ofTarget("20 %"))
            .addGrants(Grant.ofValue(Money.ofMajor("USD", 60_000)))
            .build();

    private final TotalCompensation pay = PmPrep.load().compensation().total(MID_BAND);

    @Test
    @DisplayName("D-51, D-55: an L6 offer at mid-band comes to 243,000, 249,000, 264,000 and 264,000 dollars")
    void midBand() {
        assertEquals(
                List.of("USD 243000.00", "USD 249000.00", "USD 264000.00", "USD 264000.00"),
                pay.years().stream().map(year -> year.pay().total().toString()).toList());
    }

    @Test
    @DisplayName(
            "D-55: the equity of such an offer vests 5, 15, 20, 20, 20 and 20 percent, each with its date and rule")
    void equityLines() {
        assertEquals(
                List.of(
                        "2028-01-04 equity USD 3,000.00: RSU, year 1 · 5 % of USD 60,000.00",
                        "2029-01-04 equity USD 9,000.00: RSU, year 2 · 15 % of USD 60,000.00",
                        "2029-07-04 equity USD 12,000.00: RSU, year 3 · 20 % of USD 60,000.00",
                        "2030-01-04 equity USD 12,000.00: RSU, year 3 · 20 % of USD 60,000.00",
                        "2030-07-04 equity USD 12,000.00: RSU, year 4 · 20 % of USD 60,000.00",
                        "2031-01-04 equity USD 12,000.00: RSU, year 4 · 20 % of USD 60,000.00"),
                pay.ledger().lines().stream()
                        .filter(line -> line.kind() == PayKind.EQUITY)
                        .map(LedgerLine::toString)
                        .toList());
    }

    @Test
    @DisplayName("averages to the sum over the years divided by their number")
    void average() {
        assertEquals("USD 255000.00", pay.averagePerYear().toString());
    }
}
