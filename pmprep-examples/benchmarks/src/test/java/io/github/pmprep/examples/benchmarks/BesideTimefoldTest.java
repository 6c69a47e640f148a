package io.github.pmprep.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.examples.benchmarks.timefold.Rival;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.Timeline;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The benchmark beside Timefold compares like with like:")
class BesideTimefoldTest {

    @Test
    @DisplayName(
            "of two rounds, which it can place in no time, Timefold finds the very plan that pmprep calls the best")
    void sameOptimum() {
        LoopRequest request = Planning.request("one", 2, 14);
        Timeline best = PmPrep.load().timelines().plan(request).plan().orElseThrow();
        assertTrue(new Rival(request, best, Duration.ofSeconds(60)).solve());
    }
}
