package io.github.pmprep.examples.benchmarks;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.api.Stories;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.placement.ExpectedRound;
import io.github.pmprep.model.placement.Placement;
import io.github.pmprep.model.placement.PlacementRequest;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.story.Story;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Placing stories in rounds: the best placement, the first of equals, and the one story to write next. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class StoryPlacement {

    private static final int ROUNDS = 6;
    private static final String[] WORDS = "harbour invoice kiln lantern orchard piano quarry saddle".split(" ");

    private final Stories stories = PmPrep.load().stories();

    /** How many stories the candidate has. */
    @Param({"12", "64"})
    public int count = 12;

    /** How many questions are expected. */
    @Param("30")
    public int questions = 30;

    /** Whether one principle is shown by no story, so that a new one is looked for. */
    @Param({"false", "true"})
    public boolean gaps;

    private PlacementRequest request =
            PlacementRequest.builder().company(PmPrep.load().company("amazon")).build();

    /** Makes the request up. */
    @Setup
    public void make() {
        request = request(new SplittableRandom(7), count, questions, gaps);
    }

    static PlacementRequest request(SplittableRandom random, int count, int questions, boolean gaps) {
        Company company = PmPrep.load().company("amazon");
        PlacementRequest.Builder request = PlacementRequest.builder().company(company);
        Map<String, Integer> scores = new HashMap<>();
        for (int i = 0; i < count; i++) {
            Set<String> principles = new LinkedHashSet<>();
            for (int shown = 0; shown < 3; shown++) {
                principles.add(principle(company, random, gaps ? 1 : 0));
            }
            request.addStory(Story.builder()
                    .id("story-" + i)
                    .title("Story of " + WORDS[random.nextInt(WORDS.length)])
                    .principles(principles)
                    .build());
            scores.put("story-" + i, random.nextInt(101));
        }
        for (int round = 0; round < ROUNDS; round++) {
            ExpectedRound.Builder expected = ExpectedRound.builder().round("round-" + round);
            for (int i = round; i < questions; i += ROUNDS) {
                expected.addQuestion(Question.builder()
                        .kind(QuestionKind.BEHAVIORAL)
                        .text("Tell me about the " + WORDS[random.nextInt(WORDS.length)] + ".")
                        .principle(principle(company, random, 0))
                        .build());
            }
            request.addRound(expected.build());
        }
        return request.scores(scores).build();
    }

    private static String principle(Company company, SplittableRandom random, int first) {
        return company.principles()
                .get(random.nextInt(first, company.principles().size()))
                .id();
    }

    /** Places the stories. */
    @Benchmark
    public Placement place() {
        return stories.place(request);
    }
}
