package io.github.pmprep.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The benchmarks measure something that works:")
class FirstStepsTest {

    private final FirstSteps steps = new FirstSteps();

    @Test
    @DisplayName("the loop is planned")
    void plans() {
        assertEquals(5, steps.plan().plan().orElseThrow().rounds().size());
    }

    @Test
    @DisplayName("the offer is added up")
    void pays() {
        assertEquals("USD 1020000.00", steps.pay().total().toString());
    }

    @Test
    @DisplayName("the answer is scored")
    void scores() {
        assertTrue(steps.score().scorecard().isPresent());
    }

    @Test
    @DisplayName("the library loads")
    void loads() {
        assertTrue(steps.load().loadProblems().isEmpty());
    }
}
