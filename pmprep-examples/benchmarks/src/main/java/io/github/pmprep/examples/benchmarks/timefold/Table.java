package io.github.pmprep.examples.benchmarks.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All rounds of a loop and all starts that they could have. */
@PlanningSolution
public class Table {

    /** Read by Timefold alone. */
    @SuppressWarnings("UnusedVariable")
    @ValueRangeProvider
    @ProblemFactCollectionProperty
    private List<Start> starts = List.of();

    @PlanningEntityCollectionProperty
    private List<Sitting> sittings = List.of();

    @PlanningScore
    private @Nullable HardMediumSoftLongScore score;

    /** Creates a copy to be filled in. */
    public Table() {}

    Table(List<Start> starts, int rounds) {
        this.starts = starts;
        this.sittings = IntStream.range(0, rounds).mapToObj(Sitting::new).toList();
    }

    List<Sitting> sittings() {
        return sittings;
    }

    /** Returns the score of the rounds as they sit. */
    public @Nullable HardMediumSoftLongScore getScore() {
        return score;
    }

    /** Notes the score. */
    public void setScore(@Nullable HardMediumSoftLongScore score) {
        this.score = score;
    }
}
