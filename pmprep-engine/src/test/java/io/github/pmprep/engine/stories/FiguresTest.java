package io.github.pmprep.engine.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.challenge.Challenge;
import io.github.pmprep.model.challenge.FollowUp;
import io.github.pmprep.model.challenge.Reply;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.placement.OpenQuestion;
import io.github.pmprep.model.placement.PlacedStory;
import io.github.pmprep.model.placement.Placement;
import io.github.pmprep.model.placement.PlacementRequest;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.story.Draft;
import io.github.pmprep.model.story.Story;
import io.github.pmprep.model.story.StoryBank;
import io.github.pmprep.model.story.StoryResult;
import io.github.pmprep.model.story.StoryReview;
import io.github.pmprep.model.story.Telling;
import io.github.pmprep.model.summary.OnePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Nothing is invented: every figure in a text about stories stands in the input")
class FiguresTest {

    private static final PmPrep PREP = PmPrep.load();
    private static final Company AMAZON = PREP.company("amazon");

    /** The number one is also a pronoun and says nothing. */
    private static final Pattern FIGURE = Pattern.compile(
            "\\d+|(?<!\\p{L})(?:zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty|thirty|forty"
                    + "|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half|third|quarter|twice|double)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private static Set<String> figures(String text) {
        Set<String> figures = new TreeSet<>();
        Matcher matcher = FIGURE.matcher(text);
        while (matcher.find()) {
            figures.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return figures;
    }

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    private static StoryBank bank(SplittableRandom random) {
        StoryBank.Builder bank = StoryBank.builder();
        for (int i = 0; i < random.nextInt(1, 4); i++) {
            ToldStory told = new ToldStory(random);
            Story story = Story.builder()
                    .id("story-" + "abc".charAt(i))
                    .title("A story of " + "abc".charAt(i))
                    .situation(told.tell())
                    .gap(told.tell())
                    .decision("I stopped it. " + told.tell())
                    .result(StoryResult.builder().text(told.tell()).build())
                    .addPrinciple(AMAZON.principles().get(random.nextInt(4)).id())
                    .build();
            bank.addStory(story);
            bank.addDraft(Draft.of(Story.builder()
                    .from(story)
                    .situation(new ToldStory(random).tell())
                    .build()));
            bank.addTelling(Telling.builder()
                    .story(story.id())
                    .question(Question.behavioral("Tell me about it."))
                    .answer(told.plant().other())
                    .build());
        }
        return bank.build();
    }

    private static void add(List<String> texts, Challenge challenge) {
        for (FollowUp followUp : challenge.followUps()) {
            texts.add(followUp.question());
            texts.add(followUp.reason());
        }
    }

    private static List<String> texts(StoryBank bank) {
        List<String> texts = new ArrayList<>();
        StoryReview review = PREP.stories().review(AMAZON, bank);
        texts.addAll(review.weakSpots());
        review.contradictions().forEach(each -> texts.add(each.message()));
        for (Story story : bank.stories()) {
            OnePage page = PREP.stories().onePage(bank, story.id());
            texts.add(page.text());
            texts.add(page.markdown());
        }
        for (Telling telling : bank.tellings()) {
            Challenge challenge = PREP.stories().challenge(AMAZON, telling.question(), telling.answer());
            add(texts, challenge);
            Reply reply = PREP.stories()
                    .reply(AMAZON, challenge, bank.stories().get(0).text());
            add(texts, reply.after());
        }
        Placement placement = PREP.stories()
                .place(PlacementRequest.builder()
                        .company(AMAZON)
                        .stories(bank.stories())
                        .rounds(PlacementRequest.roundsOf(AMAZON))
                        .build());
        placement.told().stream().map(PlacedStory::reason).forEach(texts::add);
        placement.open().stream().map(OpenQuestion::message).forEach(texts::add);
        placement.newStory().ifPresent(story -> texts.add(story.message()));
        return texts;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("in reviews, pages, follow-ups and placements")
    void standInTheInput(int seed) {
        StoryBank bank = bank(new SplittableRandom(seed));
        Set<String> given = figures(bank.toString());
        for (String text : texts(bank)) {
            Set<String> invented = figures(text);
            invented.removeAll(given);
            assertEquals(Set.of(), invented, () -> "seed " + seed + ": " + text + " from " + bank);
        }
    }

    @Test
    @DisplayName("and the texts are there to be looked at, with figures in them")
    void areThere() {
        List<String> texts = texts(bank(new SplittableRandom(1)));
        assertTrue(texts.size() > 20, texts::toString);
        assertTrue(texts.stream().anyMatch(text -> !figures(text).isEmpty()), texts::toString);
    }
}
