package io.github.pmprep.examples.benchmarks;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.api.Timelines;
import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.calendar.Window;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.loop.Gap;
import io.github.pmprep.model.loop.InterviewBlock;
import io.github.pmprep.model.loop.Loop;
import io.github.pmprep.model.loop.MinuteRange;
import io.github.pmprep.model.loop.Round;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.LoopsOutcome;
import io.github.pmprep.model.timeline.LoopsRequest;
import io.github.pmprep.model.timeline.PlanOutcome;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

/** Placing loops on calendars: full plans, explained and proven, at 30-minute starts in office hours. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Planning {

    private static final Company AMAZON = PmPrep.load().company("amazon");
    private static final Availability OFFICE_HOURS =
            Availability.weekdays(ZoneId.of("America/Los_Angeles"), Window.of("09:00", "17:00"));

    private final Timelines timelines = PmPrep.load().timelines();

    /** How many rounds, each a stage of its own. */
    @Param({"5", "10", "20"})
    public int rounds = 5;

    /** The days within which the loop must end. */
    @Param({"30", "60", "120", "365"})
    public int days = 60;

    static LoopRequest request(String company, int rounds, int days) {
        Loop.Builder loop = Loop.builder().source(AMAZON.loop().source());
        for (int i = 0; i < rounds; i++) {
            loop.addStages(InterviewBlock.builder()
                    .id("stage-" + i)
                    .name("Stage " + i)
                    .gap(Gap.typicallyCalendarDays(2, 4))
                    .addRounds(Round.builder()
                            .id("round-" + i)
                            .name("Round " + i)
                            .length(MinuteRange.of(45, 60))
                            .bufferMinutes(10)
                            .build())
                    .build());
        }
        return LoopRequest.builder()
                .company(Company.builder()
                        .from(AMAZON)
                        .id(company)
                        .loop(loop.build())
                        .build())
                .outreach(LocalDate.parse("2026-03-02"))
                .availability(OFFICE_HOURS)
                .horizonDays(days)
                .build();
    }

    /** Plans one loop. */
    @Benchmark
    public PlanOutcome plan() {
        return timelines.plan(request("one", rounds, days));
    }

    /** Explains a loop that cannot be planned, with its repairs. */
    @Benchmark
    public PlanOutcome explain() {
        LoopRequest request = request("one", rounds, days);
        return timelines.plan(LoopRequest.builder()
                .from(request)
                .decisionBy(request.outreach().plusDays(rounds - 1L))
                .build());
    }

    /** Plans two loops in one calendar. */
    @Benchmark
    public LoopsOutcome two() {
        return together(2);
    }

    /** Plans four loops in one calendar. */
    @Benchmark
    public LoopsOutcome four() {
        return together(4);
    }

    private LoopsOutcome together(int loops) {
        return timelines.planTogether(LoopsRequest.builder()
                .addAllLoops(IntStream.range(0, loops)
                        .mapToObj(i -> request("company-" + i, rounds, days))
                        .toList())
                .build());
    }
}
