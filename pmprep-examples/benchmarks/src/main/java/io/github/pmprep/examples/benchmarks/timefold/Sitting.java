package io.github.pmprep.examples.benchmarks.timefold;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import org.jspecify.annotations.Nullable;

/** A round that wants a start. */
@PlanningEntity
public class Sitting {

    @PlanningId
    private int place;

    @PlanningVariable
    private @Nullable Start start;

    /** Creates a copy to be filled in. */
    public Sitting() {}

    /** Creates a round by its place in the loop. */
    Sitting(int place) {
        this.place = place;
    }

    /** Returns its place in the loop. */
    public int getPlace() {
        return place;
    }

    /** Returns its start; null until it has one. */
    public @Nullable Start getStart() {
        return start;
    }

    /** Gives it a start. */
    public void setStart(@Nullable Start start) {
        this.start = start;
    }
}
