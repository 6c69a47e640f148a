package io.github.pmprep.examples.benchmarks.timefold;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.PlacedRound;
import io.github.pmprep.model.timeline.Timeline;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Solves the loop of the planning benchmark with Timefold, until the score of a known best plan is reached. */
public final class Rival {

    private static final LocalTime OPEN = LocalTime.of(9, 0);
    private static final LocalTime CLOSED = LocalTime.of(17, 0);
    private static final int NEEDED_MINUTES = 70;

    private final Table table;
    private final HardMediumSoftLongScore optimum;
    private final SolverFactory<Table> factory;

    /**
     * Prepares for a request of the benchmark, outside the time that is measured.
     *
     * @param request a loop of single rounds in office hours
     * @param best its best plan
     * @param most the time after which to give up
     */
    public Rival(LoopRequest request, Timeline best, Duration most) {
        this.table = new Table(starts(request), best.rounds().size());
        this.optimum = score(request, best);
        this.factory = SolverFactory.create(new SolverConfig()
                .withSolutionClass(Table.class)
                .withEntityClasses(Sitting.class)
                .withEasyScoreCalculatorClass(LoopScore.class)
                .withRandomSeed(1L)
                .withTerminationConfig(
                        new TerminationConfig().withSpentLimit(most).withBestScoreLimit(optimum.toString())));
    }

    /** Returns whether the best plan was found before the time was up. */
    public boolean solve() {
        HardMediumSoftLongScore reached = factory.buildSolver().solve(table).getScore();
        return reached != null && reached.compareTo(optimum) >= 0;
    }

    private static List<Start> starts(LoopRequest request) {
        ZoneId zone = request.availability().zone();
        Instant midnight = request.outreach().atStartOfDay(zone).toInstant();
        List<Start> starts = new ArrayList<>();
        for (int day = 0; day <= request.horizonDays(); day++) {
            LocalDate date = request.outreach().plusDays(day);
            boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
            for (LocalTime time = OPEN;
                    !weekend && !time.plusMinutes(NEEDED_MINUTES).isAfter(CLOSED);
                    time = time.plusMinutes(request.slotMinutes())) {
                Instant at = date.atTime(time).atZone(zone).toInstant();
                starts.add(new Start(day, (int) ChronoUnit.MINUTES.between(midnight, at)));
            }
        }
        return starts;
    }

    private static HardMediumSoftLongScore score(LoopRequest request, Timeline best) {
        ZoneId zone = request.availability().zone();
        Instant midnight = request.outreach().atStartOfDay(zone).toInstant();
        long sum = best.rounds().stream()
                .map(PlacedRound::start)
                .mapToLong(start -> ChronoUnit.MINUTES.between(midnight, start))
                .sum();
        int outside = best.scores().get(0).cost();
        return LoopScore.of(0, outside, best.daysToDecision().orElseThrow(), sum);
    }
}
