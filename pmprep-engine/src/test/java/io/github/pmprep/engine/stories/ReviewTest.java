package io.github.pmprep.engine.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.story.Overlap;
import io.github.pmprep.model.story.PrincipleCoverage;
import io.github.pmprep.model.story.Story;
import io.github.pmprep.model.story.StoryBank;
import io.github.pmprep.model.story.StoryReview;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A review of a bank of stories")
class ReviewTest {

    private static final PmPrep PREP = PmPrep.load();
    private static final Company AMAZON = PREP.company("amazon");

    private static final Story STORY = Story.builder()
            .from(OnePageTest.WHOLE)
            .addPrinciples("customer-obsession", "earn-trust")
            .build();

    private static StoryReview review(Story... stories) {
        return PREP.stories().review(AMAZON, StoryBank.of(List.of(stories)));
    }

    private static Story told(String id, String situation, String... principles) {
        return Story.builder()
                .id(id)
                .title(id)
                .situation(situation)
                .addPrinciples(principles)
                .build();
    }

    @Test
    @DisplayName("D-61: counts two stories for each of the sixteen principles")
    void coversPrinciples() {
        StoryReview review = review(STORY, told("other", "I sat with nurses.", "earn-trust"));
        assertEquals(16, review.coverage().size());
        assertEquals(
                List.of("tick-box", "other"),
                review.coverage().stream()
                        .filter(each -> each.principle().equals("earn-trust"))
                        .findFirst()
                        .map(PrincipleCoverage::stories)
                        .orElseThrow());
        assertEquals(15, review.gaps().size());
    }

    @Test
    @DisplayName("judges each story by the behavioral rubric, as it would be told")
    void judges() {
        assertEquals(
                PREP.answers()
                        .assess(
                                AMAZON,
                                Question.builder()
                                        .from(Question.behavioral(""))
                                        .principle("customer-obsession")
                                        .build(),
                                STORY.text()),
                review(STORY).stories().get(0).assessment());
    }

    @Test
    @DisplayName("names the parts that are not written")
    void namesUnwritten() {
        assertEquals(List.of("options"), review(STORY).stories().get(0).unwritten());
    }

    @Test
    @DisplayName("finds a story that is there twice")
    void findsDuplicates() {
        Story copy =
                Story.builder().from(STORY).id("copy").title("Another title").build();
        assertEquals(
                List.of(Overlap.builder()
                        .story("tick-box")
                        .other("copy")
                        .sharedPercent(100)
                        .same(true)
                        .build()),
                review(STORY, copy).overlaps());
    }

    @Test
    @DisplayName("finds a story that is told again in other words, by the share of content words that both have")
    void findsNearDuplicates() {
        Story again = told(
                "again",
                "Sixty letters, and twenty-two said they never knew. I took the tick out of the page, against our head of"
                        + " sales. Cancellations in month three went from 41 % to 9 %.");
        assertEquals(
                List.of("tick-box and again may be the same story."),
                review(STORY, again).weakSpots().stream()
                        .filter(spot -> spot.contains(" may be "))
                        .toList());
    }

    @Test
    @DisplayName("takes two stories of one place for two")
    void keepsStoriesApart() {
        Story other = told(
                "other",
                "At the heat-pump maker the warehouse counted valves by hand. I timed nine clerks on a night shift and built"
                        + " a scale with a screen; miscounts went from 14 to 2 a shift.");
        assertTrue(review(STORY, other).overlaps().isEmpty());
    }

    @Test
    @DisplayName("puts the weakest spots first: principles without a story, then those with one")
    void ordersWeakSpots() {
        List<String> spots = review(STORY).weakSpots();
        assertEquals("No story shows Ownership.", spots.get(0));
        assertTrue(spots.indexOf("Only tick-box shows Earn Trust.")
                > spots.indexOf("No story shows Success and Scale Bring Broad Responsibility."));
    }
}
