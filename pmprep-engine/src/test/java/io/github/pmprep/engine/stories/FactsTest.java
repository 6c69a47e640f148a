package io.github.pmprep.engine.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.story.Contradiction;
import io.github.pmprep.model.story.Draft;
import io.github.pmprep.model.story.Statement;
import io.github.pmprep.model.story.Story;
import io.github.pmprep.model.story.StoryBank;
import io.github.pmprep.model.story.StoryResult;
import io.github.pmprep.model.story.Telling;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The facts of a story")
class FactsTest {

    private static final PmPrep PREP = PmPrep.load();
    private static final int RETELLINGS = 200;

    private static List<Contradiction> between(String written, String told) {
        Story story =
                Story.builder().id("story").title("A story").situation(written).build();
        Telling telling = Telling.builder()
                .story("story")
                .question(Question.behavioral("Tell me about it."))
                .answer(told)
                .build();
        return PREP.stories()
                .contradictions(
                        StoryBank.builder().addStory(story).addTelling(telling).build());
    }

    @ParameterizedTest(name = "«{2}» and «{3}»")
    @DisplayName("contradict each other")
    @CsvSource(delimiter = '|', textBlock = """
            I read sixty complaint letters. | I went through 40 complaint letters. | sixty | 40
            Churn fell from 41% to 9%. | Churn went from 43 to 9 percent. | 41% | 43
            Churn fell from 41% to 9%. | In the end churn fell from 41% to 19%. | 9% | 19%
            The trial ran for two weeks. | The trial ran for four weeks. | two weeks | four weeks
            The migration cost $4.2M. | The migration cost 5.6 million dollars. | $4.2M | 5.6 million dollars
            I asked twelve drivers in Leeds. | In Leeds I asked twenty drivers. | twelve | twenty
            Checkout latency was 800 ms. | Checkout latency was 1,400 ms. | 800 | 1,400
            """)
    void contradict(String written, String told, String one, String other) {
        List<Contradiction> found = between(written, told);
        assertEquals(
                List.of(one, other),
                found.stream()
                        .flatMap(each ->
                                List.of(
                                        each.one().evidence().quote(),
                                        each.other().evidence().quote())
                                        .stream())
                        .toList(),
                found::toString);
    }

    @ParameterizedTest(name = "\"{0}\" and \"{1}\"")
    @DisplayName("agree, or are about different things")
    @CsvSource(delimiter = '|', textBlock = """
            I read sixty letters. | I read 60 letters.
            I read sixty-three letters. | I read about sixty letters.
            The trial ran for two weeks. | The trial ran for 14 days.
            The migration cost $4.2M. | The migration cost 4.2 million dollars.
            The migration cost $4.2M. | The migration cost over four million dollars.
            I asked twelve drivers. | I asked nine nurses.
            Month-one churn was 12%. | Month-three churn was 41%.
            Enterprise churn was 12%. | Consumer churn was 41%.
            Two hundred customers were in the pilot. | Sixty customers left.
            Churn fell from 41% to 9%. | Churn fell by 32 points.
            The trial ran for two weeks. | I joined four weeks before.
            Twenty-two of sixty letters said so. | I read sixty letters.
            We aimed for 5% churn. | Churn is 9%.
            Churn was 9% in 2024. | Churn was 9% in 2025.
            I called them three times a week. | I called them five times a day.
            Returns fell from 90 to 12 a week. | Returns fell from 90 to 12, and later to 9.
            """)
    void agree(String written, String told) {
        assertEquals(List.of(), between(written, told));
    }

    @Test
    @DisplayName("are quoted side by side, with their places")
    void quoted() {
        Contradiction found = between("I read sixty complaint letters.", "Well, I read 40 complaint letters.")
                .get(0);
        assertEquals(
                "complaint letter: «sixty» in \"I read sixty complaint letters.\", but «40» in \"Well, I read 40"
                        + " complaint letters.\"",
                found.message());
        assertEquals(7, found.one().evidence().start());
        assertEquals(13, found.other().evidence().start());
        assertEquals(Statement.Origin.TELLING, found.other().origin());
    }

    @Test
    @DisplayName("are compared over drafts: results and days too")
    void comparedOverDrafts() {
        Story before = Story.builder()
                .id("story")
                .title("A story")
                .startedOn(LocalDate.parse("2025-03-02"))
                .result(StoryResult.builder()
                        .text("Fewer left.")
                        .metric("cancellations")
                        .baseline("41 %")
                        .reached("9 %")
                        .build())
                .build();
        Story after = Story.builder()
                .from(before)
                .startedOn(LocalDate.parse("2025-04-02"))
                .result(StoryResult.builder()
                        .from(before.result().get())
                        .baseline("47 %")
                        .build())
                .build();
        StoryBank bank =
                StoryBank.builder().addStory(after).addDraft(Draft.of(before)).build();
        assertEquals(
                List.of(
                        "Began: «2025-04-02» in \"Began on 2025-04-02.\", but «2025-03-02» in \"Began on 2025-03-02.\"",
                        "cancellation: «47 %» in \"Cancellations went from 47 % to 9 %.\", but «41 %» in"
                                + " \"Cancellations went from 41 % to 9 %.\""),
                PREP.stories().contradictions(bank).stream()
                        .map(Contradiction::message)
                        .toList());
    }

    static IntStream seeds() {
        return IntStream.range(0, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("raise no false alarm: 10,000 consistent retellings in all")
    void noFalseAlarm(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < RETELLINGS; i++) {
            ToldStory told = new ToldStory(random);
            String one = told.tell();
            String other = told.tell();
            assertEquals(List.of(), between(one, other), () -> "seed " + seed + ": " + one + " | " + other);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("show every planted contradiction, and nothing else: 10,000 in all")
    void everyPlanted(int seed) {
        SplittableRandom random = new SplittableRandom(100_000 + seed);
        for (int i = 0; i < RETELLINGS; i++) {
            ToldStory.Planted planted = new ToldStory(random).plant();
            assertEquals(1, between(planted.one(), planted.other()).size(), () -> "seed " + seed + ": " + planted);
        }
    }
}
