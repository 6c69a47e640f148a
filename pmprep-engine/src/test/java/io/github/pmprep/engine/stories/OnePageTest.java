package io.github.pmprep.engine.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.story.Story;
import io.github.pmprep.model.story.StoryBank;
import io.github.pmprep.model.story.StoryResult;
import io.github.pmprep.model.story.Telling;
import io.github.pmprep.model.summary.OnePage;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("D-66: A story on one page")
class OnePageTest {

    private static final PmPrep PREP = PmPrep.load();

    static final Story WHOLE = Story.builder()
            .id("tick-box")
            .title("Took the ticked box out of the checkout")
            .situation("I led the service plan of a heat-pump maker.")
            .gap("In sixty letters, twenty-two said: I never knew.")
            .decision("I took the tick out, although signups would halve.")
            .pushback("Our head of sales was against it.")
            .addAction("I changed the page in a week.")
            .result(StoryResult.builder()
                    .text("Fewer left.")
                    .metric("cancellations in month three")
                    .baseline("41 %")
                    .reached("9 %")
                    .businessOutcome("After a year more homes paid than before.")
                    .build())
            .lesson("I told the service team too late.")
            .build();

    private static OnePage page(Story story, String... answers) {
        StoryBank.Builder bank = StoryBank.builder().addStory(story);
        for (String answer : answers) {
            bank.addTelling(Telling.builder()
                    .story(story.id())
                    .question(Question.behavioral("Tell me about it."))
                    .answer(answer)
                    .build());
        }
        return PREP.stories().onePage(bank.build(), story.id());
    }

    @Test
    @DisplayName("is written as Markdown, with what is missing")
    void markdown() {
        assertEquals("""
                # Took the ticked box out of the checkout

                ## Problem

                - I led the service plan of a heat-pump maker.
                - In sixty letters, twenty-two said: I never knew.

                ## Hypothesis

                - **Missing:** What did you expect to change, by how much, and why?

                ## What was done

                - I took the tick out, although signups would halve.
                - I changed the page in a week.
                - Our head of sales was against it.

                ## Metric moved

                - Fewer left.
                - Cancellations in month three went from 41 % to 9 %.

                ## Business outcome

                - After a year more homes paid than before.

                ## Lessons

                - I told the service team too late.
                """, page(WHOLE).markdown());
    }

    @Test
    @DisplayName("takes from the answers what the story does not say")
    void takesFromAnswers() {
        assertTrue(page(WHOLE, "I believed that honest pages keep people longer. So I changed it.")
                .text()
                .contains("\nHypothesis\n  I believed that honest pages keep people longer.\n"));
    }

    @Test
    @DisplayName("asks for everything where there is a title only")
    void asksForEverything() {
        assertEquals(
                List.of(
                        "What was wrong, and how did you notice it?",
                        "What did you expect to change, by how much, and why?",
                        "What did you decide and do?",
                        "Which metric moved, from where to where?",
                        "So what: what did it change for the business?",
                        "What would you do differently today?"),
                page(Story.builder().id("bare").title("Bare").build()).missing());
    }

    @Test
    @DisplayName("misses the baseline of a metric that has none")
    void missesBaseline() {
        Story story = Story.builder()
                .from(WHOLE)
                .result(StoryResult.builder()
                        .text("Cancellations fell by 32 points.")
                        .build())
                .build();
        assertTrue(page(story).missing().contains("Where did the metric stand before?"));
    }

    @Test
    @DisplayName("stays one page: what is too long is left out and said to be")
    void staysOnePage() {
        Story story = Story.builder()
                .from(WHOLE)
                .situation("The plant had three lines and one of them stood still. ".repeat(60)
                        + "It was the one that made the valves for the new pumps of spring. ".repeat(60))
                .actions(java.util.stream.IntStream.range(0, 200)
                        .mapToObj(i -> "I called the plant again and asked about line " + i + ".")
                        .toList())
                .build();
        OnePage page = page(story);
        assertTrue(page.text().length() < 4_000, () -> "length " + page.text().length());
        assertTrue(page.sections().stream().anyMatch(section -> section.leftOut() > 0));
    }

    @Test
    @DisplayName("refuses a story that the bank does not have")
    void refusesStrangers() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> PREP.stories().onePage(StoryBank.of(List.of(WHOLE)), "other"));
        assertEquals(
                "story (\"other\") must be the id of a story of the bank. Choose one of tick-box.",
                refused.getMessage());
    }
}
