package io.github.pmprep.examples.benchmarks.timefold;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.EasyScoreCalculator;

/**
 * The rules of the planner for this loop: order and a day between rounds are hard; then the days outside the typical gap
 * of two to four; then the length, and last the starts, early ones first.
 */
public class LoopScore implements EasyScoreCalculator<Table, HardMediumSoftLongScore> {

    static final int FEWEST_DAYS = 2;
    static final int MOST_DAYS = 4;

    /** More than all starts of a loop add up to. */
    private static final long A_DAY_LONGER = 100_000_000L;

    /** Creates the rules. */
    public LoopScore() {}

    @Override
    public HardMediumSoftLongScore calculateScore(Table table) {
        int missing = 0;
        int outside = 0;
        int before = 0;
        long sum = 0;
        for (Sitting sitting : table.sittings()) {
            Start start = sitting.getStart();
            if (start == null) {
                continue;
            }
            int gap = start.day() - before;
            missing += Math.max(0, 1 - gap);
            outside += Math.max(0, Math.max(FEWEST_DAYS - gap, gap - MOST_DAYS));
            before = start.day();
            sum += start.minutes();
        }
        return of(missing, outside, before, sum);
    }

    /** Returns the score of a plan by what it costs under each rule. */
    static HardMediumSoftLongScore of(int missing, int outside, int length, long sum) {
        return HardMediumSoftLongScore.of(-missing, -outside, -(length * A_DAY_LONGER + sum));
    }
}
