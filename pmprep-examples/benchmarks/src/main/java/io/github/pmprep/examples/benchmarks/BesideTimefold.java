package io.github.pmprep.examples.benchmarks;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.api.Timelines;
import io.github.pmprep.examples.benchmarks.timefold.Rival;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.PlanOutcome;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The same loops over 60 days, planned by pmprep with all explanations and proof, and by Timefold until it reaches the best
 * plan, which it is told, or five seconds are up. Every call plans from another outreach date.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
public class BesideTimefold {

    private static final int DAYS = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final LocalDate FIRST = LocalDate.parse("2026-03-02");

    private final Timelines timelines = PmPrep.load().timelines();
    private LoopRequest request = Planning.request("one", 5, DAYS);
    private @Nullable Rival rival;
    private int call;

    /** How many rounds, each a stage of its own. */
    @Param({"5", "10"})
    public int rounds = 5;

    /** How often the best plan was reached. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Reached {

        /** The calls in which the best plan was found. */
        public int best;

        /** The calls in which the time was up before. */
        public int gaveUp;

        /** Starts to count. */
        public Reached() {}
    }

    /** Prepares the next loop. */
    @Setup(Level.Invocation)
    public void next() {
        LoopRequest loop = Planning.request("one", rounds, DAYS);
        request = LoopRequest.builder()
                .from(loop)
                .outreach(FIRST.plusDays(call % 30))
                .build();
        rival = new Rival(request, timelines.plan(request).plan().orElseThrow(), PATIENCE);
        call++;
    }

    /** Plans with pmprep. */
    @Benchmark
    @Warmup(iterations = 2000)
    @Measurement(iterations = 200)
    public PlanOutcome pmprep() {
        return timelines.plan(request);
    }

    /** Plans with Timefold. */
    @Benchmark
    @Warmup(iterations = 3)
    @Measurement(iterations = 20)
    public boolean timefold(Reached reached) {
        boolean best = Optional.ofNullable(rival).orElseThrow().solve();
        if (best) {
            reached.best++;
        } else {
            reached.gaveUp++;
        }
        return best;
    }
}
