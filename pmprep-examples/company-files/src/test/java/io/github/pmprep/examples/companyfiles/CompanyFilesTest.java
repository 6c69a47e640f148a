package io.github.pmprep.examples.companyfiles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.calendar.Window;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.compensation.Grant;
import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.debrief.RoundResult;
import io.github.pmprep.model.loop.Wait;
import io.github.pmprep.model.money.Money;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.scoring.Receipt;
import io.github.pmprep.model.scoring.Scorecard;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.PlacedDeadline;
import io.github.pmprep.model.timeline.Timeline;
import io.github.pmprep.spi.testkit.CompanyPluginContract;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Companies that are files")
class CompanyFilesTest {

    private final PmPrep prep = PmPrep.load();

    @Test
    @DisplayName("are found by the list in their jar, without a complaint")
    void areFound() {
        assertEquals(List.of(), prep.loadProblems());
        assertEquals(
                List.of("amazon", "google", "sourcegraph"),
                prep.companies().stream().map(Company::id).toList());
    }

    @TestFactory
    @DisplayName("keep the contract")
    Stream<DynamicContainer> keepTheContract() {
        return Stream.of("google", "sourcegraph")
                .map(prep::company)
                .map(company -> DynamicContainer.dynamicContainer(
                        company.name(),
                        CompanyPluginContract.checksFor(company).entrySet().stream()
                                .map(check -> DynamicTest.dynamicTest(check.getKey(), check.getValue()::run))));
    }

    @Test
    @DisplayName("may wait for a team as long as it takes, while the committee's approval runs out")
    void committeeAndTeamMatching() {
        Company google = prep.company("google");
        List<Wait> waits = google.loop().stages().stream()
                .filter(Wait.class::isInstance)
                .map(Wait.class::cast)
                .toList();
        assertEquals(Optional.empty(), waits.get(1).length());
        assertEquals(
                "42-56 calendar days", waits.get(0).expiresAfter().orElseThrow().toString());
        assertEquals(Optional.empty(), plan(google).decision());
    }

    @Test
    @DisplayName("may want work handed in before an interview that comes later")
    void writingProject() {
        Timeline plan = plan(prep.company("sourcegraph"));
        PlacedDeadline due = plan.deadlines().get(0);
        LocalDate interview = plan.round("product-interview").orElseThrow().date();
        assertEquals("writing-project", due.stage());
        assertEquals(true, due.date().isBefore(interview), due + " and " + interview);
    }

    @Test
    @DisplayName("may grade in six steps, or with a neutral one")
    void grades() {
        assertEquals(
                "LEANING_NO_HIRE",
                prep.company("google").verdictScale().verdictFor(49).id());
        assertEquals(
                "NEUTRAL",
                prep.company("sourcegraph").verdictScale().verdictFor(50).id());
    }

    @Test
    @DisplayName("may let one lowest grade reject, or a committee look for the middle one")
    void decisions() {
        assertEquals("STRONG_NO", verdict("sourcegraph", 90, 90, 10));
        assertEquals("STRONG_HIRE", verdict("google", 90, 90, 10));
    }

    private String verdict(String id, int... scores) {
        Company company = prep.company(id);
        List<RoundResult> rounds = new ArrayList<>();
        for (int score : scores) {
            rounds.add(RoundResult.of(company.loop().rounds().get(rounds.size()).id(), card(company, score)));
        }
        return prep.debriefs()
                .debrief(company, rounds)
                .debrief()
                .orElseThrow()
                .verdict()
                .id();
    }

    private static Scorecard card(Company company, int score) {
        return Scorecard.builder()
                .kind(QuestionKind.BEHAVIORAL)
                .score(score)
                .verdict(company.verdictScale().verdictFor(score))
                .start(score)
                .receipt(Receipt.builder()
                        .answerHash("none")
                        .engine("test")
                        .rules("none")
                        .weights("none")
                        .build())
                .build();
    }

    @Test
    @DisplayName("may let stock vest monthly, a third in each of the first two years")
    void vesting() {
        Offer offer = Offer.builder()
                .company("google")
                .start(LocalDate.of(2026, 5, 4))
                .base(Money.ofMajor("USD", 200_000))
                .addGrants(Grant.ofValue(Money.ofMajor("USD", 100_000)))
                .build();
        assertEquals(
                List.of("USD 233000.00", "USD 233000.00", "USD 222000.00", "USD 212000.00"),
                prep.compensation().total(offer).years().stream()
                        .map(year -> year.pay().total().toString())
                        .toList());
    }

    private Timeline plan(Company company) {
        return prep.timelines()
                .plan(LoopRequest.builder()
                        .company(company)
                        .outreach(LocalDate.of(2026, 3, 2))
                        .availability(Availability.weekdays(ZoneId.of("America/New_York"), Window.of("09:00", "17:00")))
                        .build())
                .plan()
                .orElseThrow();
    }
}
