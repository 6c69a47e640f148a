package io.github.pmprep.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.model.placement.Placement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The benchmark of placing stories measures what it says:")
class StoryPlacementTest {

    private static Placement placed(int count, boolean gaps) {
        StoryPlacement benchmark = new StoryPlacement();
        benchmark.count = count;
        benchmark.gaps = gaps;
        benchmark.make();
        return benchmark.place();
    }

    @Test
    @DisplayName("64 stories answer 30 questions")
    void answersAll() {
        assertEquals(30, placed(64, false).told().size());
    }

    @Test
    @DisplayName("with a gap, a new story is looked for")
    void looksForAStory() {
        assertTrue(placed(64, true).newStory().isPresent());
    }
}
