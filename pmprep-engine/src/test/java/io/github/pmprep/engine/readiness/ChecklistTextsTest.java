package io.github.pmprep.engine.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.calendar.Window;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.mock.CriterionLevel;
import io.github.pmprep.model.mock.MockEntry;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.readiness.ChecklistItem;
import io.github.pmprep.model.readiness.Readiness;
import io.github.pmprep.model.story.Story;
import io.github.pmprep.model.story.StoryResult;
import io.github.pmprep.model.timeline.FixedRound;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.PlacedRound;
import io.github.pmprep.model.timeline.Timeline;
import io.github.pmprep.model.workspace.GivenAnswer;
import io.github.pmprep.model.workspace.Workspace;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a checklist says in words")
class ChecklistTextsTest {

    private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final int CASES = 400;

    private final PmPrep prep = PmPrep.load();
    private final Company amazon = prep.company("amazon");
    private final List<Timeline> timelines = IntStream.of(2, 9, 40)
            .mapToObj(wait -> LoopRequest.builder()
                    .company(amazon)
                    .outreach(LocalDate.parse("2026-03-02"))
                    .availability(Availability.weekdays(ZoneId.of("America/Los_Angeles"), Window.of("09:00", "17:00")))
                    .addFixedRound(FixedRound.builder()
                            .round("recruiter-screen")
                            .start(LocalDateTime.parse("2026-03-04T10:00"))
                            .build())
                    .putStartNoSooner("onsite", LocalDate.parse("2026-03-02").plusDays(wait))
                    .build())
            .map(request -> prep.timelines().plan(request).plan().orElseThrow())
            .toList();

    @Test
    @DisplayName("has no figure that is not in the workspace, but for what the item counts")
    void inventsNoFigure() {
        int figures = 0;
        for (long seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Workspace mine = workspace(random);
            LocalDate today = day(random);
            Readiness readiness = prep.checklists().readiness(mine, today);
            TreeSet<String> given = figures(mine + " " + today + " "
                    + mine.timeline().stream()
                            .flatMap(timeline -> timeline.rounds().stream())
                            .map(PlacedRound::date)
                            .toList());
            for (ChecklistItem item : readiness.checklist().items()) {
                String texts = Stream.concat(item.evidence().stream(), item.nextStep().stream())
                        .collect(Collectors.joining(" "));
                TreeSet<String> invented = figures(texts);
                figures += invented.size();
                invented.removeAll(given);
                invented.removeAll(figures(item.have() + " " + item.want()));
                assertEquals(new TreeSet<String>(), invented, "seed " + seed + ": " + texts);
            }
        }
        assertTrue(figures > CASES, "saw only " + figures);
    }

    private Workspace workspace(SplittableRandom random) {
        Workspace mine = Workspace.builder()
                .company("amazon")
                .preparingSince(maybe(random, day(random)))
                .minutesPerWeek(maybe(random, random.nextInt(400)))
                .timeline(maybe(random, timelines.get(random.nextInt(timelines.size()))))
                .build();
        for (int i = random.nextInt(12); i > 0; i--) {
            mine = mine.with(story(random));
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            mine = mine.with(entry(random));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            mine = mine.with(GivenAnswer.builder()
                    .id("question-" + random.nextInt(1_000))
                    .question(Question.interviewerQuestion(""))
                    .text("How did you decide between " + random.nextInt(1_000)
                            + " short tests and one long-term bet when"
                            + " the metric was neutral, and what would have changed your mind?")
                    .build());
        }
        return mine;
    }

    private Story story(SplittableRandom random) {
        Story.Builder story = Story.builder()
                .id("story-" + random.nextInt(1_000))
                .title("Saved " + random.nextInt(1_000) + " parcels")
                .gap(maybe(random, "Of " + random.nextInt(1_000) + " letters most complained."))
                .decision(maybe(random, "I stopped " + random.nextInt(1_000) + " projects."))
                .lesson(maybe(random, "I ask " + random.nextInt(1_000) + " people first."))
                .endedOn(maybe(random, day(random)))
                .addPrinciple(amazon.principles()
                        .get(random.nextInt(amazon.principles().size()))
                        .id());
        if (random.nextInt(4) > 0) {
            story.result(StoryResult.builder()
                    .text("It fell to " + random.nextInt(1_000) + '.')
                    .metric(maybe(random, "returns"))
                    .reached(maybe(random, random.nextInt(100) + " %"))
                    .build());
        }
        return story.build();
    }

    private MockEntry entry(SplittableRandom random) {
        QuestionKind kind = QuestionKind.values()[random.nextInt(QuestionKind.values().length)];
        return MockEntry.builder()
                .id("entry-" + random.nextInt(1_000))
                .date(day(random))
                .kind(random.nextBoolean() ? MockEntry.Kind.MOCK : MockEntry.Kind.DRILL)
                .questionKind(kind)
                .partner(maybe(random, "friend " + random.nextInt(1_000)))
                .levels(amazon.rubric(kind).stream()
                        .flatMap(rubric -> rubric.criteria().stream())
                        .filter(criterion -> random.nextBoolean())
                        .map(criterion -> CriterionLevel.of(criterion.id(), random.nextInt(1, 6)))
                        .toList())
                .build();
    }

    private static LocalDate day(SplittableRandom random) {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(120));
    }

    private static <T> Optional<T> maybe(SplittableRandom random, T value) {
        return random.nextInt(3) > 0 ? Optional.of(value) : Optional.empty();
    }

    private static TreeSet<String> figures(String text) {
        return FIGURE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
