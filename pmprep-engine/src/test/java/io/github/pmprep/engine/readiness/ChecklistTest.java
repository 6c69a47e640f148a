package io.github.pmprep.engine.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.calendar.Window;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.company.Principle;
import io.github.pmprep.model.mock.CriterionLevel;
import io.github.pmprep.model.mock.MockEntry;
import io.github.pmprep.model.preparation.PreparationRequest;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.readiness.ChecklistItem;
import io.github.pmprep.model.readiness.ChecklistTopic;
import io.github.pmprep.model.readiness.Readiness;
import io.github.pmprep.model.readiness.Tick;
import io.github.pmprep.model.scoring.Criterion;
import io.github.pmprep.model.story.Story;
import io.github.pmprep.model.story.StoryResult;
import io.github.pmprep.model.timeline.FixedRound;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.Timeline;
import io.github.pmprep.model.workspace.GivenAnswer;
import io.github.pmprep.model.workspace.Workspace;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The checklist")
class ChecklistTest {

    private static final PmPrep PREP = PmPrep.load();
    private static final Company AMAZON = PREP.company("amazon");
    private static final LocalDate OUTREACH = LocalDate.parse("2026-03-02");
    private static final Availability DAYS =
            Availability.weekdays(ZoneId.of("America/Los_Angeles"), Window.of("09:00", "17:00"));
    private static final Workspace EMPTY = Workspace.of("amazon");

    private static Timeline timeline(Availability availability) {
        return PREP.timelines()
                .plan(LoopRequest.builder()
                        .company(AMAZON)
                        .outreach(OUTREACH)
                        .availability(availability)
                        .build())
                .plan()
                .orElseThrow();
    }

    private static ChecklistItem item(Workspace workspace, ChecklistTopic topic, String today) {
        return PREP.checklists().checklist(workspace, LocalDate.parse(today)).item(topic);
    }

    private static Workspace placed() {
        return Workspace.builder().from(EMPTY).timeline(timeline(DAYS)).build();
    }

    @Test
    @DisplayName("has the article's seven items in order, all open at first")
    void hasSevenItems() {
        List<ChecklistItem> items = PREP.checklists().checklist(EMPTY, OUTREACH).items();
        assertEquals(
                Arrays.asList(ChecklistTopic.values()),
                items.stream().map(ChecklistItem::topic).toList());
        assertEquals(
                List.of(Tick.OPEN),
                items.stream().map(ChecklistItem::tick).distinct().toList());
    }

    @Test
    @DisplayName("asks for a company that is loaded")
    void asksForAKnownCompany() {
        assertEquals(
                "company (\"nowhere\") must be one that is loaded. Choose one of amazon, or add the plugin that knows it.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> PREP.checklists().checklist(Workspace.of("nowhere"), OUTREACH))
                        .getMessage());
    }

    @Nested
    @DisplayName("D-60: on an early start")
    class EarlyStarts {

        private final LocalDate first = placed().timeline().orElseThrow().rounds().stream()
                .map(round -> round.date())
                .sorted()
                .findFirst()
                .orElseThrow();

        private Tick tick(int daysBefore, int minutesPerWeek) {
            Workspace mine = Workspace.builder()
                    .from(placed())
                    .preparingSince(first.minusDays(daysBefore))
                    .minutesPerWeek(minutesPerWeek)
                    .build();
            return item(mine, ChecklistTopic.EARLY_START, first.toString()).tick();
        }

        @Test
        @DisplayName("is done from four weeks before the first round on")
        void isDone() {
            assertEquals(List.of(Tick.DONE, Tick.PARTLY), List.of(tick(28, 180), tick(27, 180)));
        }

        @Test
        @DisplayName("is open from less than two weeks before, as that is cramming")
        void isCramming() {
            assertEquals(List.of(Tick.PARTLY, Tick.OPEN), List.of(tick(14, 180), tick(13, 180)));
        }

        @Test
        @DisplayName("is partly done with fewer than three hours a week")
        void wantsHours() {
            assertEquals(Tick.PARTLY, tick(28, 179));
        }

        @Test
        @DisplayName("takes the earliest dated work for the start, and none that is still to come")
        void takesDatedWork() {
            Workspace mine =
                    placed().with(drill("later", first.minusDays(1), 3)).with(drill("one", first.minusDays(30), 3));
            assertEquals(
                    30, item(mine, ChecklistTopic.EARLY_START, first.toString()).have());
            assertEquals(
                    Tick.OPEN,
                    item(mine, ChecklistTopic.EARLY_START, first.minusDays(31).toString())
                            .tick());
        }
    }

    @Nested
    @DisplayName("D-61: on stories")
    class Stories {

        @Test
        @DisplayName("is done when each principle has two with a decision and a result")
        void isDone() {
            Workspace mine = EMPTY;
            for (Principle principle : AMAZON.principles()) {
                mine = mine.with(story(principle.id() + ".1", principle.id()))
                        .with(story(principle.id() + ".2", principle.id()));
            }
            assertEquals(
                    Tick.DONE, item(mine, ChecklistTopic.STORIES, "2026-03-02").tick());
        }

        @Test
        @DisplayName("counts no more than two a principle, and says which principle comes next")
        void countsTwo() {
            Workspace mine = EMPTY.with(story("a", "customer-obsession"))
                    .with(story("b", "customer-obsession"))
                    .with(story("c", "customer-obsession"))
                    .with(story("d", "ownership"));
            ChecklistItem item = item(mine, ChecklistTopic.STORIES, "2026-03-02");
            assertEquals(3, item.have());
            assertEquals(
                    Optional.of("Write a story that shows Invent and Simplify, with a decision and its result."),
                    item.nextStep());
        }

        @Test
        @DisplayName("does not count a story without a decision, and says so")
        void wantsDecisions() {
            Story activity = Story.builder()
                    .from(story("a", "ownership"))
                    .decision(Optional.empty())
                    .build();
            ChecklistItem item = item(EMPTY.with(activity), ChecklistTopic.STORIES, "2026-03-02");
            assertEquals(0, item.have());
            assertEquals(
                    "Stories that do not count until a decision and a result are written: \"Story a\".",
                    item.evidence().get(item.evidence().size() - 1));
        }
    }

    @Nested
    @DisplayName("D-62: on product-sense drills")
    class Drills {

        @Test
        @DisplayName("is done when no criterion is weak at its latest")
        void isDone() {
            Workspace mine = EMPTY.with(drill("a", OUTREACH, 1)).with(drill("b", OUTREACH.plusDays(1), 3));
            assertEquals(
                    Tick.DONE,
                    item(mine, ChecklistTopic.PRODUCT_SENSE_DRILLS, "2026-03-03")
                            .tick());
        }

        @Test
        @DisplayName("leaves out what is dated after the day")
        void leavesOutTheFuture() {
            Workspace mine = EMPTY.with(drill("a", OUTREACH, 1)).with(drill("b", OUTREACH.plusDays(1), 3));
            assertEquals(
                    Tick.PARTLY,
                    item(mine, ChecklistTopic.PRODUCT_SENSE_DRILLS, "2026-03-02")
                            .tick());
        }

        @Test
        @DisplayName("leaves out practice for another company")
        void leavesOutOthers() {
            MockEntry other = MockEntry.builder()
                    .from(drill("a", OUTREACH, 5))
                    .company("acme")
                    .build();
            assertEquals(
                    Tick.OPEN,
                    item(EMPTY.with(other), ChecklistTopic.PRODUCT_SENSE_DRILLS, "2026-03-03")
                            .tick());
        }
    }

    @Nested
    @DisplayName("D-63: on mocks")
    class Mocks {

        @Test
        @DisplayName("is done when a partner has asked every kind of question of the rounds")
        void isDone() {
            Workspace mine = EMPTY;
            for (QuestionKind kind : QuestionKind.values()) {
                mine = mine.with(mock(kind, Optional.of("Kim")));
            }
            assertEquals(
                    Tick.DONE, item(mine, ChecklistTopic.MOCKS, "2026-03-02").tick());
        }

        @Test
        @DisplayName("does not count mocks without a partner")
        void wantsPartners() {
            Workspace mine = EMPTY.with(mock(QuestionKind.PRODUCT_SENSE, Optional.empty()));
            ChecklistItem item = item(mine, ChecklistTopic.MOCKS, "2026-03-02");
            assertEquals(Tick.OPEN, item.tick());
            assertEquals(
                    "Mocks that do not count, as they name no partner: mock-product-sense.",
                    item.evidence().get(2));
        }
    }

    @Nested
    @DisplayName("D-64, D-31: on questions for the interviewer")
    class Questions {

        private Tick tick(String... questions) {
            Workspace mine = EMPTY;
            for (String question : questions) {
                mine = mine.with(GivenAnswer.builder()
                        .id("question-" + mine.answers().size())
                        .question(Question.interviewerQuestion(""))
                        .text(question)
                        .build());
            }
            return item(mine, ChecklistTopic.INTERVIEWER_QUESTIONS, "2026-03-02")
                    .tick();
        }

        @Test
        @DisplayName("tells an insightful one from a generic one")
        void tellsThemApart() {
            String good =
                    "When an experiment comes back neutral on the metric but customers in interviews love the change, how"
                            + " does your team decide between the short-term test and the long-term bet, and when did you last pivot?";
            String generic = "What does a typical day look like?";
            assertEquals(
                    List.of(Tick.DONE, Tick.OPEN, Tick.PARTLY),
                    List.of(tick(good), tick(generic), tick(good, generic)));
        }
    }

    @Nested
    @DisplayName("D-65: on the day of the onsite")
    class OnsiteDates {

        @Test
        @DisplayName("is done within two weeks of the recruiter screen")
        void isDone() {
            assertEquals(
                    Tick.DONE,
                    item(placed(), ChecklistTopic.ONSITE_DATE, "2026-03-02").tick());
        }

        @Test
        @DisplayName("is open when the plan flags the onsite as late, and quotes the flag")
        void isLate() {
            Timeline late = PREP.timelines()
                    .plan(LoopRequest.builder()
                            .company(AMAZON)
                            .outreach(OUTREACH)
                            .availability(DAYS)
                            .addFixedRound(FixedRound.builder()
                                    .round("recruiter-screen")
                                    .start(OUTREACH.plusDays(2).atTime(10, 0))
                                    .build())
                            .putStartNoSooner("onsite", OUTREACH.plusDays(30))
                            .build())
                    .plan()
                    .orElseThrow();
            ChecklistItem item = item(
                    Workspace.builder().from(EMPTY).timeline(late).build(), ChecklistTopic.ONSITE_DATE, "2026-03-02");
            assertEquals(Tick.OPEN, item.tick());
            assertEquals(late.flags().get(0).message(), item.evidence().get(2));
        }
    }

    @Nested
    @DisplayName("D-66: on the one-page summary")
    class OnePages {

        @Test
        @DisplayName("looks at the latest story with a result")
        void looksAtTheLatest() {
            Story old = Story.builder()
                    .from(story("old", "ownership"))
                    .endedOn(OUTREACH.minusDays(90))
                    .build();
            Story latest = Story.builder()
                    .from(story("latest", "ownership"))
                    .endedOn(OUTREACH.minusDays(9))
                    .build();
            ChecklistItem item = item(EMPTY.with(old).with(latest), ChecklistTopic.ONE_PAGE, "2026-03-02");
            assertEquals(
                    "The latest outcome is \"Story latest\", which ended on 2026-02-21.",
                    item.evidence().get(0));
        }

        @Test
        @DisplayName("lacks what the page of the story lacks")
        void lacksWhatThePageLacks() {
            Workspace mine = EMPTY.with(story("a", "ownership"));
            ChecklistItem item = item(mine, ChecklistTopic.ONE_PAGE, "2026-03-02");
            assertEquals(PREP.stories().onePage(mine.stories(), "a").missing().size(), item.want() - item.have());
        }
    }

    @Nested
    @DisplayName("with readiness")
    class WithReadiness {

        @Test
        @DisplayName("counts the days to the next round, and leaves out rounds that are over")
        void countsDays() {
            Timeline timeline = placed().timeline().orElseThrow();
            LocalDate last = timeline.rounds().get(timeline.rounds().size() - 1).date();
            Readiness onTheDay = PREP.checklists().readiness(placed(), last);
            assertEquals(Optional.of(0), onTheDay.daysLeft());
            assertEquals(
                    Optional.empty(),
                    PREP.checklists().readiness(placed(), last.plusDays(1)).daysLeft());
        }

        @Test
        @DisplayName("names each principle as covered or not, once")
        void partitionsPrinciples() {
            Workspace mine = EMPTY.with(story("a", "ownership"))
                    .with(story("b", "ownership"))
                    .with(story("c", "frugality"));
            Readiness readiness = PREP.checklists().readiness(mine, OUTREACH);
            assertEquals(List.of("ownership"), readiness.covered());
            assertEquals(AMAZON.principles().size() - 1, readiness.uncovered().size());
            assertEquals(
                    "frugality", readiness.uncovered().get(readiness.uncovered().size() - 1));
        }

        @Test
        @DisplayName("lists the weak criteria, weakest first")
        void listsWeakCriteria() {
            MockEntry entry = MockEntry.builder()
                    .from(drill("a", OUTREACH, 5))
                    .levels(List.of(
                            CriterionLevel.of("product-sense.metric", 2),
                            CriterionLevel.of("product-sense.outcome", 1)))
                    .build();
            assertEquals(
                    List.of(
                            CriterionLevel.of("product-sense.outcome", 1),
                            CriterionLevel.of("product-sense.metric", 2)),
                    PREP.checklists().readiness(EMPTY.with(entry), OUTREACH).weak());
        }

        @Test
        @DisplayName("says what the preparation plan still holds, without what is done")
        void saysWhatIsLeft() {
            Workspace mine = Workspace.builder()
                    .from(placed())
                    .preparation(PREP.preparation()
                            .plan(PreparationRequest.builder()
                                    .company(AMAZON)
                                    .today(OUTREACH)
                                    .availability(DAYS)
                                    .timeline(AMAZON, timeline(DAYS))
                                    .build()))
                    .build();
            Readiness all = PREP.checklists().readiness(mine, OUTREACH);
            assertEquals(mine.preparation().orElseThrow().minutes(), all.minutesLeft());
            Workspace oneDone = Workspace.builder()
                    .from(mine)
                    .addTasksDone(all.tasksLeft().get(0).id())
                    .build();
            assertEquals(
                    all.tasksLeft().subList(1, all.tasksLeft().size()),
                    PREP.checklists().readiness(oneDone, OUTREACH).tasksLeft());
        }
    }

    private static Story story(String id, String principle) {
        return Story.builder()
                .id(id)
                .title("Story " + id)
                .decision("I took it out.")
                .result(StoryResult.builder().text("Fewer left.").build())
                .addPrinciple(principle)
                .build();
    }

    private static MockEntry drill(String id, LocalDate date, int level) {
        return MockEntry.builder()
                .id(id)
                .date(date)
                .kind(MockEntry.Kind.DRILL)
                .questionKind(QuestionKind.PRODUCT_SENSE)
                .levels(AMAZON.rubric(QuestionKind.PRODUCT_SENSE).orElseThrow().criteria().stream()
                        .map(Criterion::id)
                        .map(criterion -> CriterionLevel.of(criterion, level))
                        .toList())
                .build();
    }

    private static MockEntry mock(QuestionKind kind, Optional<String> partner) {
        return MockEntry.builder()
                .id("mock-" + kind.id())
                .date(OUTREACH)
                .kind(MockEntry.Kind.MOCK)
                .questionKind(kind)
                .partner(partner)
                .build();
    }
}
