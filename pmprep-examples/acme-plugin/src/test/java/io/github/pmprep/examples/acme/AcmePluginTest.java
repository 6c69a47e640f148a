package io.github.pmprep.examples.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.calendar.Window;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.compensation.Grant;
import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.compensation.PayKind;
import io.github.pmprep.model.compensation.ledger.LedgerLine;
import io.github.pmprep.model.money.Money;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.Timeline;
import io.github.pmprep.spi.testkit.CompanyPluginContract;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("The Acme plugin")
class AcmePluginTest {

    private final PmPrep prep = PmPrep.load();
    private final Company acme = prep.company("acme");

    @TestFactory
    @DisplayName("keeps the contract")
    Stream<DynamicTest> keepsTheContract() {
        return CompanyPluginContract.checksFor(new AcmePlugin()).entrySet().stream()
                .map(check -> DynamicTest.dynamicTest(check.getKey(), check.getValue()::run));
    }

    @Test
    @DisplayName("is found on the class path, without a complaint")
    void isFound() {
        assertEquals(List.of(), prep.loadProblems());
        assertEquals(new AcmePlugin().company(), acme);
    }

    @Test
    @DisplayName("has its take-home due two business days before the panel")
    void tiesTheTakeHomeToThePanel() {
        Timeline plan = plan();
        LocalDate panel = plan.round("panel-brief").orElseThrow().date();
        assertEquals(LocalDate.parse("2026-03-10"), panel);
        assertEquals(LocalDate.parse("2026-03-06"), plan.deadlines().get(0).date());
    }

    @Test
    @DisplayName("leaves the decision open, since its committee takes its own time")
    void leavesTheDecisionOpen() {
        assertEquals(Optional.empty(), plan().decision());
    }

    @Test
    @DisplayName("vests nothing in the first eleven months, then a fourth, then monthly")
    void vestsMonthlyAfterACliff() {
        Offer offer = Offer.builder()
                .company("acme")
                .start(LocalDate.parse("2026-05-04"))
                .base(Money.ofMajor("USD", 180_000))
                .addGrants(Grant.ofValue(Money.ofMajor("USD", 48_000)))
                .build();
        List<LedgerLine> vests = prep.compensation().total(offer).ledger().lines().stream()
                .filter(line -> line.kind() == PayKind.EQUITY)
                .toList();
        assertEquals(37, vests.size());
        assertEquals(LocalDate.parse("2027-05-04"), vests.get(0).date());
        assertEquals(Money.ofMajor("USD", 12_000), vests.get(0).amount());
        assertEquals(Money.ofMajor("USD", 1_000), vests.get(1).amount());
    }

    @Test
    @DisplayName("judges on a scale of four")
    void judgesOnItsOwnScale() {
        assertEquals(4, acme.verdictScale().verdicts().size());
        assertTrue(acme.verdictScale().verdictFor(90).hire());
        assertEquals("NOT_YET", acme.verdictScale().verdictFor(59).id());
    }

    private Timeline plan() {
        return prep.timelines()
                .plan(LoopRequest.builder()
                        .company(acme)
                        .outreach(LocalDate.parse("2026-03-02"))
                        .availability(
                                Availability.weekdays(ZoneId.of("America/Los_Angeles"), Window.of("09:00", "17:00")))
                        .build())
                .plan()
                .orElseThrow();
    }
}
