package io.github.pmprep.engine.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.pmprep.engine.contract.broken.AsksTheClock;
import io.github.pmprep.engine.contract.broken.BlindRule;
import io.github.pmprep.engine.contract.broken.Deciding;
import io.github.pmprep.engine.contract.broken.FailingAssessor;
import io.github.pmprep.engine.contract.broken.FailingRiskRule;
import io.github.pmprep.engine.contract.broken.Good;
import io.github.pmprep.engine.contract.broken.LooksForAFile;
import io.github.pmprep.engine.contract.broken.RestlessRules;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.company.Competency;
import io.github.pmprep.model.company.Level;
import io.github.pmprep.model.compensation.Band;
import io.github.pmprep.model.compensation.PayKind;
import io.github.pmprep.model.compensation.vesting.VestingSchedule;
import io.github.pmprep.model.compensation.vesting.VestingStep;
import io.github.pmprep.model.loop.Gap;
import io.github.pmprep.model.loop.Loop;
import io.github.pmprep.model.loop.Wait;
import io.github.pmprep.model.money.Money;
import io.github.pmprep.model.scoring.Criterion;
import io.github.pmprep.model.scoring.Rubric;
import io.github.pmprep.model.source.Source;
import io.github.pmprep.spi.CompanyPlugin;
import io.github.pmprep.spi.testkit.Check;
import io.github.pmprep.spi.testkit.CompanyPluginContract;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The contract kit")
class CompanyPluginContractTest {

    private static final String LOADED = "is loaded by the library";
    private static final String CALLS = "gives the same answers at every call";
    private static final String THREADS = "gives the same answers on several threads";
    private static final String PLACES = "gives the same answers in every locale and time zone";
    private static final String ENVIRONMENT = "asks no clock, no chance and no environment";
    private static final String OUTSIDE = "touches no network and no file";
    private static final String COMPLETE = "knows what a company needs";
    private static final String SOURCED = "says where every figure comes from";
    private static final String IDS = "has ids by which the library finds things";
    private static final String BANDS = "has coherent bands";
    private static final String PLANS = "has a loop that can be planned";
    private static final String DECIDES = "has rounds that come to one verdict";
    private static final String EXAMPLES = "has examples for every criterion that the library tells apart";
    private static final String SIGNALS = "has rules that find what their examples mark";
    private static final String FILES = "is the same after being written to a company file";

    static Stream<Arguments> brokenPlugins() {
        return Stream.of(
                arguments(
                        "is not loaded",
                        Set.of(LOADED, PLANS, DECIDES, EXAMPLES, SIGNALS, FILES),
                        LOADED,
                        new Good("Acme", company -> company),
                        "The library refuses the plugin: ["),
                arguments(
                        "counts its calls",
                        Set.of(CALLS, THREADS, PLACES),
                        CALLS,
                        counting(),
                        "id(), company() or rules() changed between two calls. Return constant values; keep no counter and no state."),
                arguments(
                        "words its rules anew",
                        Set.of(CALLS, THREADS),
                        CALLS,
                        new RestlessRules(),
                        "id(), company() or rules() changed between two calls. Return constant values; keep no counter and"
                                + " no state."),
                arguments(
                        "names its thread",
                        Set.of(THREADS),
                        THREADS,
                        changed(company -> Thread.currentThread().getName().startsWith("pool-")
                                ? named(company, Thread.currentThread().getName())
                                : company),
                        "id(), company() or rules() differed between threads. Keep no mutable state, or guard it."),
                arguments(
                        "writes figures as people nearby do",
                        Set.of(PLACES),
                        PLACES,
                        changed(company -> named(company, String.format(Locale.getDefault(), "Acme %d", 7))),
                        "company() differs in the locale ar-EG-u-nu-arab and the zone UTC. Use Locale.ROOT, and name the"
                                + " zone."),
                arguments(
                        "asks the clock",
                        Set.of(ENVIRONMENT),
                        ENVIRONMENT,
                        new AsksTheClock(),
                        AsksTheClock.class.getName()
                                + " calls java/time/LocalDate.now()Ljava/time/LocalDate;. Facts are"
                                + " constants: write them down, and use Locale.ROOT."),
                arguments(
                        "looks for a file",
                        Set.of(OUTSIDE),
                        OUTSIDE,
                        new LooksForAFile(),
                        LooksForAFile.class.getName() + "$Settings calls java/io/File.<init>(Ljava/lang/String;)V; "
                                + LooksForAFile.class.getName()
                                + "$Settings calls java/io/File.exists()Z. Keep data as a"
                                + " resource of the jar, and read it with getResourceAsStream."),
                arguments(
                        "has no level",
                        Set.of(COMPLETE),
                        COMPLETE,
                        changed(company -> Company.builder()
                                .from(company)
                                .levels(List.of())
                                .build()),
                        "The company has no level. Name at least one that it hires at."),
                arguments(
                        "has a source to be filled in",
                        Set.of(SOURCED),
                        SOURCED,
                        changed(company -> Company.builder()
                                .from(company)
                                .competencies(List.of(Competency.builder()
                                        .from(company.competencies().get(0))
                                        .source(Source.of("TODO", LocalDate.of(2026, 1, 1)))
                                        .build()))
                                .build()),
                        "The source of the competency product-sense is \"TODO\". Name the publication, or say of which"
                                + " public knowledge it is."),
                arguments(
                        "has vesting without a source",
                        Set.of(SOURCED),
                        SOURCED,
                        changed(company -> Company.builder()
                                .from(company)
                                .vesting(VestingSchedule.builder()
                                        .addSteps(VestingStep.months("100 %", 12, 1))
                                        .build())
                                .build()),
                        "The vesting schedule has no source. Say where it is published."),
                arguments(
                        "has a rubric under another company's id",
                        Set.of(IDS),
                        IDS,
                        changed(company -> withRubric(
                                company,
                                rubric -> Rubric.builder()
                                        .from(rubric)
                                        .id("apex.product-sense")
                                        .build())),
                        "The rubric for product-sense questions has the id apex.product-sense. Call it acme.product-sense,"
                                + " so that receipts name the company and the kind."),
                arguments(
                        "pays in two currencies",
                        Set.of(BANDS),
                        BANDS,
                        changed(company -> withBase(company, "EUR", 300_000)),
                        "Bands are in EUR and in USD. Use one currency for a company, or make it two companies."),
                arguments(
                        "pays the lower level more",
                        Set.of(BANDS),
                        BANDS,
                        changed(company -> withBase(company, "USD", 900_000)),
                        "The band base USD 150000.00 to USD 200000.00 per-year of senior-pm lies below base USD 900000.00"
                                + " to USD 900000.00 per-year. List the levels lowest first, or correct the figures."),
                arguments(
                        "waits longer than anybody plans",
                        Set.of(PLANS),
                        PLANS,
                        changed(CompanyPluginContractTest::endless),
                        "The loop cannot be planned: There is no plan that keeps all of this: "),
                arguments(
                        "has a risk rule that throws",
                        Set.of(PLANS),
                        PLANS,
                        new FailingRiskRule(),
                        "A risk rule of plugin 'acme' threw java.lang.IllegalStateException: no calendar; what it would"
                                + " have flagged is missing. Let riskRules() return rules that never fail."),
                arguments(
                        "has a debrief rule that throws",
                        Set.of(DECIDES),
                        DECIDES,
                        new Deciding((company, grades) -> {
                            throw new IllegalStateException("no quorum.");
                        }),
                        "Plugin 'acme' failed: its debrief rule threw java.lang.IllegalStateException: no quorum. Let"
                                + " debriefRule() return a rule that decides on any grades."),
                arguments(
                        "listens to the first round alone",
                        Set.of(DECIDES),
                        DECIDES,
                        new Deciding((company, grades) -> grades.get(0).verdict()),
                        "The verdict of the same grades is NO in one order and YES in another. Let the debrief rule look"
                                + " at the grades, not at their order."),
                arguments(
                        "hires everybody",
                        Set.of(DECIDES),
                        DECIDES,
                        new Deciding((company, grades) -> company.verdictScale().verdictFor(100)),
                        "With the worst score in every round the verdict is YES. Let the decision rule hire nobody"
                                + " whom no round wants."),
                arguments(
                        "hires nobody",
                        Set.of(DECIDES),
                        DECIDES,
                        new Deciding((company, grades) -> company.verdictScale().verdictFor(0)),
                        "With the best score in every round the verdict is NO. Let the decision rule hire whom all"
                                + " rounds want."),
                arguments(
                        "has a criterion without examples",
                        Set.of(EXAMPLES),
                        EXAMPLES,
                        changed(company -> withExamples(company, List.of(), List.of())),
                        "The criterion product-sense.experiment has 0 strong and 0 weak examples. Give at least one of"
                                + " each."),
                arguments(
                        "has two examples that are alike",
                        Set.of(EXAMPLES),
                        EXAMPLES,
                        changed(company -> withExamples(
                                company,
                                Good.experiment().strong(),
                                Good.experiment().strong())),
                        "For product-sense.experiment the strong example \"I would run an A/B test for two weeks"),
                arguments(
                        "has an assessor that throws",
                        Set.of(EXAMPLES),
                        EXAMPLES,
                        new FailingAssessor(),
                        "An example of product-sense.experiment is not scored but gets NotAssessed{reason=PLUGIN_FAILED,"
                                + " message=Plugin 'acme' failed: its assessor threw java.lang.IllegalStateException: no"
                                + " model.}. Write an example of some sentences, in English."),
                arguments(
                        "has a rule that sees nothing",
                        Set.of(SIGNALS),
                        SIGNALS,
                        new BlindRule(),
                        "The rule acme.brakes finds [] in \"I would «put brakes on» every skate.\". Mark what it finds, or"
                                + " correct the patterns; an example needs at least five words."),
                arguments(
                        "says more than a file may hold",
                        Set.of(FILES),
                        FILES,
                        changed(company -> named(company, "Acme ".repeat(10_000))),
                        "The company cannot be read from the file that was written of it: ["));
    }

    @DisplayName("catches a plugin")
    @ParameterizedTest(name = "that {0}")
    @MethodSource("brokenPlugins")
    void catches(String name, Set<String> failing, String check, CompanyPlugin plugin, String message) {
        Map<String, String> failures = failures(plugin);
        assertEquals(failing, failures.keySet(), () -> name + ": " + failures);
        assertTrue(failures.get(check).startsWith(message), () -> name + ": " + failures.get(check));
    }

    @Test
    @DisplayName("lets a plugin pass that keeps the contract")
    void letsPass() {
        assertEquals(Map.of(), failures(new Good()));
    }

    @Test
    @DisplayName("has no check that no broken plugin fails")
    void everyCheckIsProven() {
        assertEquals(
                CompanyPluginContract.checksFor(new Good()).keySet(),
                brokenPlugins().map(broken -> (String) broken.get()[2]).collect(Collectors.toSet()));
    }

    private static Map<String, String> failures(CompanyPlugin plugin) {
        Map<String, String> failures = new LinkedHashMap<>();
        for (Map.Entry<String, Check> check :
                CompanyPluginContract.checksFor(plugin).entrySet()) {
            try {
                check.getValue().run();
            } catch (AssertionError e) {
                failures.put(check.getKey(), String.valueOf(e.getMessage()));
            }
        }
        return failures;
    }

    private static Good changed(UnaryOperator<Company> change) {
        return new Good("acme", change);
    }

    private static Good counting() {
        AtomicInteger calls = new AtomicInteger();
        return changed(company -> named(company, "Acme " + calls.incrementAndGet()));
    }

    private static Company named(Company company, String name) {
        return Company.builder().from(company).name(name).build();
    }

    private static Company endless(Company company) {
        return Company.builder()
                .from(company)
                .loop(Loop.builder()
                        .from(company.loop())
                        .addStages(Wait.builder()
                                .id("committee")
                                .name("Committee")
                                .gap(Gap.builder().atLeast(500).build())
                                .build())
                        .build())
                .build();
    }

    private static Company withBase(Company company, String currency, long amount) {
        Money base = Money.ofMajor(currency, amount);
        Level first = company.levels().get(0);
        return Company.builder()
                .from(company)
                .levels(List.of(
                        Level.builder()
                                .from(first)
                                .bands(List.of(Band.perYear(PayKind.BASE, base, base, Good.SOURCE)))
                                .build(),
                        company.levels().get(1)))
                .build();
    }

    private static Company withRubric(Company company, UnaryOperator<Rubric> change) {
        return Company.builder()
                .from(company)
                .rubrics(List.of(change.apply(company.rubrics().get(0))))
                .build();
    }

    private static Company withExamples(Company company, List<String> strong, List<String> weak) {
        Criterion criterion = Criterion.builder()
                .from(Good.experiment())
                .strong(strong)
                .weak(weak)
                .build();
        return withRubric(
                company,
                rubric -> Rubric.builder()
                        .from(rubric)
                        .criteria(List.of(criterion))
                        .build());
    }
}
