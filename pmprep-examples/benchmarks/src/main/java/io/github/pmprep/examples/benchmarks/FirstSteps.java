package io.github.pmprep.examples.benchmarks;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.calendar.Window;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.compensation.Bonus;
import io.github.pmprep.model.compensation.Grant;
import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.compensation.ledger.TotalCompensation;
import io.github.pmprep.model.money.Money;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.scoring.Assessment;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.PlanOutcome;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the README shows, one step at a time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class FirstSteps {

    private static final String ANSWER = """
            My hypothesis is that if we show the full price on the product page, we will raise checkout completion from 61 % to \
            65 %, because in our exit survey 38 % of the customers who left named the shipping cost. I would run a two-week A/B \
            test on 10 % of mobile traffic and compare completed orders with the control group.""";

    private final PmPrep prep = PmPrep.load();
    private final Company amazon = prep.company("amazon");
    private final Question question = Question.productSense("How would you improve checkout?");
    private final LoopRequest request = LoopRequest.builder()
            .company(amazon)
            .outreach(LocalDate.of(2026, 3, 2))
            .availability(Availability.weekdays(ZoneId.of("America/New_York"), Window.of("09:00", "17:00")))
            .build();
    private final Offer offer = Offer.builder()
            .company("amazon")
            .start(LocalDate.of(2026, 5, 4))
            .base(Money.ofMajor("USD", 200_000))
            .addBonuses(Bonus.ofTarget("20 %"))
            .addGrants(Grant.ofValue(Money.ofMajor("USD", 60_000)))
            .build();

    /** Loads the library anew. */
    @Benchmark
    public PmPrep load() {
        return PmPrep.load();
    }

    /** Plans the default loop. */
    @Benchmark
    public PlanOutcome plan() {
        return prep.timelines().plan(request);
    }

    /** Adds up an offer. */
    @Benchmark
    public TotalCompensation pay() {
        return prep.compensation().total(offer);
    }

    /** Judges an answer of 60 words. */
    @Benchmark
    public Assessment score() {
        return prep.answers().assess(amazon, question, ANSWER);
    }
}
