package io.github.pmprep.examples.benchmarks;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.api.Preparation;
import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.calendar.Window;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.preparation.PreparationPlan;
import io.github.pmprep.model.preparation.PreparationReplan;
import io.github.pmprep.model.preparation.PreparationRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Planning the thirty days before Amazon's rounds, in the evenings. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Preparing {

    private static final Company AMAZON = PmPrep.load().company("amazon");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final Availability EVENINGS =
            Availability.weekdays(ZoneId.of("America/Los_Angeles"), Window.of("19:00", "21:00"));

    private final Preparation preparation = PmPrep.load().preparation();

    /** The hours a week: 2 make the plan drop work and look for repairs, 8 hold more. */
    @Param({"2", "4", "8"})
    public int hours = 4;

    private PreparationRequest request() {
        return PreparationRequest.builder()
                .from(PreparationRequest.thirtyDays(AMAZON, TODAY, EVENINGS))
                .minutesPerWeek(60 * hours)
                .build();
    }

    /** Makes a plan, with its flags and repairs. */
    @Benchmark
    public PreparationPlan plan() {
        return preparation.plan(request());
    }

    /** Makes a plan, and makes it again after two days without work. */
    @Benchmark
    public PreparationReplan planAgain() {
        PreparationRequest request = request();
        return preparation.replan(
                preparation.plan(request),
                PreparationRequest.builder()
                        .from(request)
                        .today(TODAY.plusDays(2))
                        .build());
    }
}
