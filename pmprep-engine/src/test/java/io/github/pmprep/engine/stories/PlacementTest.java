package io.github.pmprep.engine.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.placement.ExpectedRound;
import io.github.pmprep.model.placement.NewStory;
import io.github.pmprep.model.placement.OpenQuestion;
import io.github.pmprep.model.placement.PlacedStory;
import io.github.pmprep.model.placement.Placement;
import io.github.pmprep.model.placement.PlacementRequest;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.story.Story;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Stories placed in rounds")
class PlacementTest {

    private static final PmPrep PREP = PmPrep.load();
    private static final Company AMAZON = PREP.company("amazon");

    private static Story story(String id, String... principles) {
        return Story.builder().id(id).title(id).addPrinciples(principles).build();
    }

    private static ExpectedRound round(String id, String... principles) {
        return ExpectedRound.builder().round(id).addPrinciples(principles).build();
    }

    private static Placement place(List<Story> stories, ExpectedRound... rounds) {
        return PREP.stories()
                .place(PlacementRequest.builder()
                        .company(AMAZON)
                        .stories(stories)
                        .addRounds(rounds)
                        .build());
    }

    private static List<String> told(Placement placement) {
        return placement.told().stream().map(PlacedStory::story).toList();
    }

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("are the best that trying everything finds, up to 12 stories")
    void areTheBest(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 50; i++) {
            PlacementRequest request = PlacementCases.request(AMAZON, random, 12, 6);
            Placement placement = PREP.stories().place(request);
            assertEquals(
                    EveryPlacement.best(request),
                    EveryPlacement.seen(request, placement),
                    () -> "seed " + seed + ": " + request);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName(
            "name the new story that closes the most gaps, as adding each to a request and trying everything shows")
    void nameTheNewStory(int seed) {
        SplittableRandom random = new SplittableRandom(1_000 + seed);
        for (int i = 0; i < 4; i++) {
            PlacementRequest request = PlacementCases.request(AMAZON, random, 5, 5);
            assertEquals(
                    EveryPlacement.bestNewStory(request),
                    PREP.stories().place(request).newStory().map(NewStory::principle),
                    () -> "seed " + seed + ": " + request);
        }
    }

    @Test
    @DisplayName("D-61: tell no story twice to one interviewer, even if a question stays open")
    void neverTwiceToOne() {
        Placement placement =
                place(List.of(story("one", "ownership", "dive-deep")), round("phone", "ownership", "dive-deep"));
        assertEquals(List.of("one"), told(placement));
        assertEquals(List.of("dive-deep"), placement.uncovered());
    }

    @Test
    @DisplayName("repeat a story to another interviewer only where no other would do")
    void repeatOnlyIfNeeded() {
        Placement placement = place(
                List.of(story("one", "ownership"), story("two", "dive-deep", "ownership")),
                round("phone", "ownership"),
                round("onsite", "ownership"));
        assertEquals(List.of("one", "two"), told(placement));
        assertEquals(0, placement.repeats());
    }

    @Test
    @DisplayName("count two rounds with one interviewer as one")
    void countInterviewers() {
        ExpectedRound first = ExpectedRound.builder()
                .from(round("phone", "ownership"))
                .interviewer("the hiring manager")
                .build();
        ExpectedRound second =
                ExpectedRound.builder().from(first).round("onsite").build();
        Placement placement = place(List.of(story("one", "ownership")), first, second);
        assertEquals(1, placement.open().size());
    }

    @Test
    @DisplayName("say of an open question that no story shows its principle")
    void explainMissing() {
        OpenQuestion open = place(List.of(story("one", "ownership")), round("phone", "frugality"))
                .open()
                .get(0);
        assertEquals(OpenQuestion.Reason.NO_STORY, open.reason());
        assertEquals("Round phone wants a story that shows Frugality, and there is none.", open.message());
    }

    @Test
    @DisplayName("say of an open question which stories are told to the same interviewer instead")
    void explainContested() {
        OpenQuestion open = place(
                        List.of(story("one", "ownership", "dive-deep")), round("phone", "ownership", "dive-deep"))
                .open()
                .get(0);
        assertEquals(OpenQuestion.Reason.TOO_FEW_STORIES, open.reason());
        assertEquals(
                "Round phone wants a story that shows Dive Deep, and those that would do (one) are told to the same"
                        + " interviewer for other questions.",
                open.message());
    }

    @Test
    @DisplayName("answer questions that name a principle by its name, and expect no second one for it")
    void takeQuestions() {
        Question asked = Question.builder()
                .kind(QuestionKind.BEHAVIORAL)
                .text("Tell me about a shortage.")
                .principle("Frugality")
                .build();
        Placement placement = place(
                List.of(story("one", "frugality")),
                ExpectedRound.builder()
                        .from(round("phone", "frugality"))
                        .addQuestion(asked)
                        .build());
        assertEquals(
                List.of(asked),
                placement.told().stream().map(PlacedStory::question).toList());
    }

    @Test
    @DisplayName("refuse a principle that the company does not have")
    void refuseStrangers() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> place(List.of(), round("phone", "grit")));
        assertEquals(
                "principle (\"grit\") must be one of the company. Choose one of "
                        + String.join(
                                ", ",
                                AMAZON.principles().stream()
                                        .map(each -> each.id())
                                        .toList())
                        + ".",
                refused.getMessage());
    }

    @Test
    @DisplayName("prefer the story with the better score where all else is equal")
    void preferScores() {
        PlacementRequest request = PlacementRequest.builder()
                .company(AMAZON)
                .stories(List.of(story("one", "ownership"), story("two", "ownership")))
                .addRound(round("phone", "ownership"))
                .scores(Map.of("one", 40, "two", 41))
                .build();
        assertEquals(List.of("two"), told(PREP.stories().place(request)));
    }

    @Test
    @DisplayName("take the rounds of the company's loop that ask for stories")
    void takeTheLoop() {
        assertEquals(
                List.of("phone-principles", "onsite-execution"),
                PlacementRequest.roundsOf(AMAZON).stream()
                        .map(ExpectedRound::round)
                        .toList());
    }

    @Test
    @DisplayName("leave nothing to write where every question has a story of its own")
    void nothingToWrite() {
        assertEquals(
                Optional.empty(),
                place(List.of(story("one", "ownership")), round("phone", "ownership"))
                        .newStory());
    }
}
