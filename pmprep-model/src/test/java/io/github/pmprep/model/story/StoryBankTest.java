package io.github.pmprep.model.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.pmprep.model.question.Question;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A bank of stories")
class StoryBankTest {

    private static final Story STORY = Story.builder()
            .id("tick-box")
            .title("Took the ticked box out of the checkout")
            .situation("I led the service plan of a heat-pump maker.")
            .addOptions("Leave it.", "Take the tick out.")
            .addAction("I changed the page.")
            .result(StoryResult.builder()
                    .text("Fewer left.")
                    .metric("cancellations in month three")
                    .baseline("41 %")
                    .reached("9 %")
                    .businessOutcome("More homes paid after a year.")
                    .build())
            .lesson("I told the service team too late.")
            .build();

    @Test
    @DisplayName("tells a story in the order of a telling, without its title")
    void tells() {
        assertEquals("""
                I led the service plan of a heat-pump maker.

                Leave it.

                Take the tick out.

                I changed the page.

                Fewer left.

                Cancellations in month three went from 41 % to 9 %.

                More homes paid after a year.

                I told the service team too late.""", STORY.text());
    }

    @Test
    @DisplayName("keeps the story before as a draft when a story is put in its place")
    void keepsDrafts() {
        Story changed = Story.builder().from(STORY).lesson("I ask them first.").build();
        StoryBank bank = StoryBank.of(List.of(STORY)).with(changed);
        assertEquals(List.of(changed), bank.stories());
        assertEquals(List.of(Draft.of(STORY)), bank.draftsOf("tick-box"));
    }

    @Test
    @DisplayName("is itself when a story is put in that it has")
    void staysItself() {
        StoryBank bank = StoryBank.of(List.of(STORY));
        assertSame(bank, bank.with(STORY));
    }

    @Test
    @DisplayName("refuses a telling of a story that it does not have")
    void refusesStrangers() {
        StoryBank.Builder builder = StoryBank.builder()
                .addTelling(Telling.builder()
                        .story("tick-box")
                        .question(Question.behavioral("Tell me about a time."))
                        .answer("I took it out.")
                        .build());
        assertEquals(
                "telling.story (\"tick-box\") must be the id of a story of the bank. Add the story, or correct the id.",
                assertThrows(IllegalArgumentException.class, builder::build).getMessage());
    }

    @Test
    @DisplayName("refuses a story that ends before it begins")
    void refusesReversedDates() {
        Story.Builder builder = Story.builder()
                .from(STORY)
                .startedOn(LocalDate.parse("2025-03-02"))
                .endedOn(LocalDate.parse("2025-03-01"));
        assertEquals(
                "story.endedOn (2025-03-01) must not be before startedOn (2025-03-02). Swap the two.",
                assertThrows(IllegalArgumentException.class, builder::build).getMessage());
    }
}
