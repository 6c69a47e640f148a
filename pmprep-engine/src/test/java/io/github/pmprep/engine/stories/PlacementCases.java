package io.github.pmprep.engine.stories;

import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.placement.ExpectedRound;
import io.github.pmprep.model.placement.PlacementRequest;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.story.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Makes requests up. */
final class PlacementCases {

    private static final String[] WORDS = {"harbour", "invoice", "kiln", "lantern", "orchard", "piano"};

    private PlacementCases() {}

    static PlacementRequest request(Company company, SplittableRandom random, int mostStories, int mostQuestions) {
        int kinds = random.nextInt(1, 6);
        List<Story> stories = new ArrayList<>();
        Map<String, Integer> scores = new HashMap<>();
        int count = random.nextInt(0, mostStories + 1);
        for (int i = 0; i < count; i++) {
            stories.add(Story.builder()
                    .id("story-" + i)
                    .title(word(random) + " " + word(random))
                    .principles(principles(company, random, kinds))
                    .build());
            if (random.nextBoolean()) {
                scores.put("story-" + i, random.nextInt(3) * 50);
            }
        }
        PlacementRequest.Builder request =
                PlacementRequest.builder().company(company).stories(stories).scores(scores);
        int left = random.nextInt(1, mostQuestions + 1);
        for (int round = 0; left > 0; round++) {
            int asked = random.nextInt(1, Math.min(3, left) + 1);
            left -= asked;
            request.addRounds(round(company, random, kinds, round, asked));
        }
        return request.build();
    }

    private static ExpectedRound round(Company company, SplittableRandom random, int kinds, int number, int asked) {
        ExpectedRound.Builder round = ExpectedRound.builder().round("round-" + number);
        if (random.nextInt(3) == 0) {
            round.interviewer("interviewer " + random.nextInt(2));
        }
        for (int i = 0; i < asked; i++) {
            Question.Builder question =
                    Question.builder().kind(QuestionKind.BEHAVIORAL).text(word(random));
            if (random.nextInt(4) > 0) {
                question.principle(
                        company.principles().get(random.nextInt(kinds)).id());
            }
            round.addQuestion(question.build());
        }
        return round.build();
    }

    private static List<String> principles(Company company, SplittableRandom random, int kinds) {
        List<String> principles = new ArrayList<>();
        for (int i = random.nextInt(0, 4); i > 0; i--) {
            String id = company.principles().get(random.nextInt(kinds)).id();
            if (!principles.contains(id)) {
                principles.add(id);
            }
        }
        return principles;
    }

    private static String word(SplittableRandom random) {
        return WORDS[random.nextInt(WORDS.length)];
    }
}
