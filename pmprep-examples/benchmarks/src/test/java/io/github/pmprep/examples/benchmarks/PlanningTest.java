package io.github.pmprep.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.model.timeline.Impossible;
import io.github.pmprep.model.timeline.LoopsPlan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The planning benchmarks measure what they say:")
class PlanningTest {

    private final Planning planning = new Planning();

    @Test
    @DisplayName("a plan of five rounds")
    void plan() {
        assertEquals(5, planning.plan().plan().orElseThrow().rounds().size());
    }

    @Test
    @DisplayName("an explanation with a repair")
    void explain() {
        assertTrue(!assertInstanceOf(Impossible.class, planning.explain())
                .repairs()
                .isEmpty());
    }

    @Test
    @DisplayName("a proven plan of four loops")
    void four() {
        assertTrue(assertInstanceOf(LoopsPlan.class, planning.four()).proven());
    }
}
