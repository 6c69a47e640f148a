package io.github.pmprep.engine.compensation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pmprep.api.Compensation;
import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.compensation.Clawback;
import io.github.pmprep.model.compensation.ClawbackBasis;
import io.github.pmprep.model.compensation.ClawbackReading;
import io.github.pmprep.model.compensation.ClawbackStart;
import io.github.pmprep.model.compensation.Grant;
import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.compensation.Payment;
import io.github.pmprep.model.compensation.leaving.Departure;
import io.github.pmprep.model.compensation.vesting.VestingSchedule;
import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.money.Money;
import io.github.pmprep.model.money.Price;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Leaving")
class LeavingTest {

    private static final LocalDate START = LocalDate.parse("2027-01-15");

    private final Compensation compensation =
            PmPrep.builder().discovery(false).build().compensation();

    private Departure leave(Offer offer, LocalDate day) {
        return compensation.leaving(compensation.ledger(offer), day);
    }

    private static Offer.Builder offer() {
        return Offer.builder().start(START).base(Money.ofMajor("USD", 120_000));
    }

    private static Offer signOn(Clawback clawback) {
        return offer().addSignOns(Payment.builder()
                        .amount(Money.ofMajor("USD", 36_500))
                        .clawback(clawback)
                        .build())
                .build();
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @DisplayName("repays a sign-on of 36,500 dollars as its clause is read")
    @CsvSource({
        "full-until-date, 2027-01-15, 36500.00",
        "full-until-date, 2028-01-14, 36500.00",
        "full-until-date, 2028-01-15, 0.00",
        "by-day, 2027-01-25, 35500.00",
        "by-day, 2028-01-14, 100.00",
        "by-day, 2028-01-15, 0.00",
        "by-month, 2027-04-14, 30416.67",
        "by-month, 2027-04-15, 27375.00",
        "by-month, 2027-10-20, 9125.00",
        "by-calendar-month, 2027-04-15, 30416.67",
        "by-calendar-month, 2027-04-30, 27375.00",
        "by-calendar-month, 2027-02-27, 36500.00"
    })
    void readings(String reading, LocalDate day, String repaid) {
        Departure departure = leave(signOn(Clawback.of(ClawbackReading.of(reading), 12)), day);
        assertEquals("USD " + repaid, departure.repaid().toString());
    }

    @Test
    @DisplayName("repays net of what was withheld where the clause says so")
    void net() {
        Clawback clause = Clawback.builder()
                .reading(ClawbackReading.FULL_UNTIL_DATE)
                .months(12)
                .basis(ClawbackBasis.NET)
                .withheld(Fraction.parse("40 %"))
                .build();
        Departure departure = leave(signOn(clause), LocalDate.parse("2027-06-01"));
        assertEquals("USD 21900.00", departure.repaid().toString());
        assertEquals(
                "100 % of USD 36,500.00, of what was left after 40 % · full-until-date, window 2027-01-15 to 2028-01-14",
                departure.repayments().get(0).rule().toString());
    }

    @Test
    @DisplayName("opens a window of its own for each instalment, or one for all on the first day")
    void windows() {
        Clawback own = Clawback.of(ClawbackReading.FULL_UNTIL_DATE, 12);
        Clawback common =
                Clawback.builder().from(own).starts(ClawbackStart.EMPLOYMENT).build();
        LocalDate day = LocalDate.parse("2028-03-01");
        assertEquals("USD 20000.00", leave(instalments(own), day).repaid().toString());
        assertEquals("USD 0.00", leave(instalments(common), day).repaid().toString());
    }

    private static Offer instalments(Clawback clawback) {
        Payment first = Payment.builder()
                .amount(Money.ofMajor("USD", 30_000))
                .clawback(clawback)
                .build();
        Payment second = Payment.builder()
                .amount(Money.ofMajor("USD", 20_000))
                .afterMonths(12)
                .clawback(clawback)
                .build();
        return offer().addSignOns(first, second).build();
    }

    @Test
    @DisplayName("loses the units that have not vested, and keeps those that vest on the day")
    void units() {
        Offer offer = offer().addGrants(Grant.ofUnits(400, Price.parse("USD 100")))
                .vesting(VestingSchedule.levelQuarterly(4))
                .build();
        assertEquals(
                "275", leave(offer, LocalDate.parse("2028-04-15")).unitsLost().toString());
        assertEquals(
                "300", leave(offer, LocalDate.parse("2028-04-14")).unitsLost().toString());
    }

    @Test
    @DisplayName("is paid its base to the day")
    void baseToTheDay() {
        Departure departure = leave(offer().build(), LocalDate.parse("2027-02-24"));
        assertEquals("USD 13571.43", departure.received().base().toString());
        assertEquals("USD 466428.57", departure.lost().base().toString());
    }
}
