package io.github.pmprep.examples.benchmarks;

import io.github.pmprep.api.Compensation;
import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.compensation.Bonus;
import io.github.pmprep.model.compensation.Grant;
import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.compensation.Payment;
import io.github.pmprep.model.compensation.assumption.Assumptions;
import io.github.pmprep.model.compensation.comparison.Comparison;
import io.github.pmprep.model.compensation.leaving.LeavingPoint;
import io.github.pmprep.model.compensation.ledger.Ledger;
import io.github.pmprep.model.compensation.ledger.TotalCompensation;
import io.github.pmprep.model.compensation.vesting.VestingSchedule;
import io.github.pmprep.model.compensation.worth.ShareDistribution;
import io.github.pmprep.model.compensation.worth.WorthDistribution;
import io.github.pmprep.model.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Unfolding, totalling, comparing and simulating offers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Pay {

    private static final int PATHS = 4_096;

    private final Compensation compensation = PmPrep.load().compensation();
    private final Offer offer = offer(0);
    private final Ledger ledger = compensation.ledger(offer);
    private final List<Offer> thousand =
            IntStream.range(0, 1_000).mapToObj(Pay::offer).toList();
    private final List<Offer> tenThousand =
            IntStream.range(0, 10_000).mapToObj(Pay::offer).toList();
    private final ShareDistribution distribution = ShareDistribution.ofVolatility("35 %");

    /** A four-year offer with a bonus, a sign-on in two instalments and sixteen tranches: 74 dated lines. */
    static Offer offer(int number) {
        return Offer.builder()
                .name("offer " + number)
                .start(LocalDate.of(2027, 1, 4))
                .base(Money.ofMajor("USD", 200_000 + number))
                .addBonuses(Bonus.ofTarget("20 %"))
                .addSignOns(Payment.of(Money.ofMajor("USD", 50_000)), Payment.after(12, Money.ofMajor("USD", 30_000)))
                .addGrants(Grant.ofValue(Money.ofMajor("USD", 400_000)))
                .vesting(VestingSchedule.levelQuarterly(4))
                .build();
    }

    /** Unfolds an offer into its ledger. */
    @Benchmark
    public Ledger unfold() {
        return compensation.ledger(offer);
    }

    /** Unfolds an offer and totals it year by year. */
    @Benchmark
    public TotalCompensation total() {
        return compensation.total(offer);
    }

    /** Says what leaving means on each of 1462 days. */
    @Benchmark
    public List<LeavingPoint> leavingCurve() {
        return compensation.leavingCurve(ledger);
    }

    /** Compares 1,000 offers. */
    @Benchmark
    public Comparison compareThousand() {
        return compensation.compare(thousand);
    }

    /** Compares 10,000 offers. */
    @Benchmark
    public Comparison compareTenThousand() {
        return compensation.compare(tenThousand);
    }

    /** Simulates a path of sixteen quarters, one of 4,096. */
    @Benchmark
    @OperationsPerInvocation(PATHS)
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    public WorthDistribution path() {
        return compensation.distribution(offer, Assumptions.none(), distribution);
    }
}
