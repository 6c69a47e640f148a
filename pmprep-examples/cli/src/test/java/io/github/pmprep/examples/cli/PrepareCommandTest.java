package io.github.pmprep.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.pmprep.model.preparation.PreparationPlan;
import io.github.pmprep.model.preparation.WorkSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("pmprep prepare")
class PrepareCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private static PreparationPlan plan(CliRun run) throws JsonProcessingException {
        assertEquals(0, run.status(), run.err());
        return Output.mapper().treeToValue(Output.mapper().readTree(run.out()).path("plan"), PreparationPlan.class);
    }

    private String old(String format) throws IOException {
        CliRun run = CliRun.of("prepare", "--today", "2026-03-02", "--format", format);
        return Files.writeString(folder.resolve("old." + format), run.out()).toString();
    }

    @Test
    @DisplayName("D-67: plans thirty days for Amazon, with a session on the list for each in the plan")
    void thirtyDays() throws JsonProcessingException {
        PreparationPlan plan = plan(CliRun.of("prepare", "--today", "2026-03-02", "--format", "json"));
        CliRun text = CliRun.of("prepare", "--today", "2026-03-02");
        assertTrue(text.out().startsWith("Amazon, from 2026-03-02, times in America/Los_Angeles: "), text.out());
        assertTrue(plan.sessions().size() > 10, text.out());
        assertEquals(
                plan.sessions().size(),
                text.out()
                        .lines()
                        .filter(line ->
                                line.matches("\\w{3} 2026-\\d\\d-\\d\\d (19|20):\\d\\d-(19|20|21):\\d\\d  \\S.*"))
                        .count(),
                text.out());
    }

    @Test
    @DisplayName("reads a whole request from a file, and fills in what the company's loop says of its rounds")
    void readsFile() {
        CliRun run = CliRun.of("prepare", "--file", "requests/preparation.json");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("before Phone screen on leadership principles"), run.out());
        assertTrue(run.out().contains("product-sense.metric weak"), run.out());
    }

    @Test
    @DisplayName("takes the rounds from a plan of the loop")
    void takesTimeline() throws IOException {
        CliRun loop = CliRun.of("plan", "--outreach", "2026-03-30", "--format", "json");
        Path rounds = Files.writeString(folder.resolve("rounds.json"), loop.out());
        PreparationPlan plan = plan(
                CliRun.of("prepare", "--today", "2026-03-02", "--timeline", rounds.toString(), "--format", "json"));
        assertTrue(
                plan.tasks().stream().anyMatch(task -> task.before().equals("phone-principles")),
                () -> plan.tasks().toString());
    }

    @Test
    @DisplayName("D-60: flags a start within two weeks of the first round as cramming")
    void flagsCramming() throws IOException {
        CliRun loop = CliRun.of("plan", "--outreach", "2026-03-02", "--format", "json");
        Path rounds = Files.writeString(folder.resolve("rounds.json"), loop.out());
        CliRun run = CliRun.of("prepare", "--today", "2026-03-02", "--timeline", rounds.toString());
        assertTrue(run.out().contains("\n! 3 days are left before \"Recruiter screen\", fewer than 14: "), run.out());
    }

    @Test
    @DisplayName("holds no more than the hours a week that are given, counted from Monday to Sunday")
    void keepsHours() throws JsonProcessingException {
        PreparationPlan plan =
                plan(CliRun.of("prepare", "--today", "2026-03-02", "--hours-a-week", "1.5", "--format", "json"));
        for (int week = 0; week < 5; week++) {
            var start = plan.today().plusWeeks(week).atStartOfDay(plan.zone()).toInstant();
            var end = plan.today().plusWeeks(week + 1).atStartOfDay(plan.zone()).toInstant();
            int minutes = plan.sessions().stream()
                    .filter(session ->
                            !session.start().isBefore(start) && session.start().isBefore(end))
                    .mapToInt(WorkSession::minutes)
                    .sum();
            assertTrue(minutes <= 90, minutes + " minutes in week " + week);
        }
    }

    @Test
    @DisplayName("says with status 1 that nothing can be planned")
    void plansNothing() {
        CliRun run = CliRun.of("prepare", "--today", "2026-03-02", "--blackout", "2026-03-01..2026-05-01");
        assertEquals(1, run.status(), run.err());
        assertTrue(run.out().contains("\nNothing is planned.\ndropped: "), run.out());
    }

    @Nested
    @DisplayName("after a plan before")
    class After {

        @Test
        @DisplayName("says so if nothing moves")
        void nothing() throws IOException {
            CliRun run = CliRun.of("prepare", "--today", "2026-03-02", "--after", old("json"));
            assertTrue(run.out().startsWith("Nothing moves.\n\n"), run.out());
        }

        @Test
        @DisplayName("keeps a task that is locked where it was")
        void locks() throws IOException {
            String old = old("json");
            PreparationPlan before = plan(CliRun.of("prepare", "--today", "2026-03-02", "--format", "json"));
            String last = before.tasks().stream()
                    .filter(task -> task.kind().id().equals("mock"))
                    .reduce((first, second) -> second)
                    .orElseThrow()
                    .id();
            PreparationPlan after = plan(
                    CliRun.of("prepare", "--today", "2026-03-03", "--after", old, "--lock", last, "--format", "json"));
            assertEquals(before.sessionsOf(last), after.sessionsOf(last));
        }

        @Test
        @DisplayName("writes a calendar file in which no event is new if nothing moves")
        void sameCalendar() throws IOException {
            String old = old("ics");
            CliRun run = CliRun.of("prepare", "--today", "2026-03-02", "--format", "ics", "--replaces", old);
            assertEquals(Files.readString(Path.of(old)), run.out());
        }

        @Test
        @DisplayName("cancels the event of a task that is done, and doubles none")
        void cancels() throws IOException {
            PreparationPlan before = plan(CliRun.of("prepare", "--today", "2026-03-02", "--format", "json"));
            String done = before.tasks().get(0).id();
            CliRun run = CliRun.of(
                    "prepare",
                    "--today",
                    "2026-03-02",
                    "--done",
                    done,
                    "--after",
                    old("json"),
                    "--format",
                    "ics",
                    "--replaces",
                    old("ics"));
            String text = run.out().replace("\r\n ", "").replace("\r", "");
            List<String> uids =
                    text.lines().filter(line -> line.startsWith("UID:")).toList();
            assertEquals(uids.stream().distinct().toList(), uids);
            assertTrue(uids.contains("UID:amazon.preparation." + done + ".1@pmprep"), text);
            assertTrue(text.contains("STATUS:CANCELLED"), text);
        }

        @Test
        @DisplayName("wants a plan as JSON, and says how to write it")
        void wantsPlan() throws IOException {
            Path file = Files.writeString(folder.resolve("other.json"), "{}");
            assertEquals(
                    new CliRun(
                            2,
                            "",
                            "pmprep: after (\"" + file + "\") must hold a plan, as prepare --format json writes it.\n"),
                    CliRun.of("prepare", "--today", "2026-03-02", "--after", file.toString()));
        }

        @Test
        @DisplayName("refuses to lock a task that the plan before does not have")
        void refusesLock() throws IOException {
            assertEquals(
                    new CliRun(
                            2,
                            "",
                            "pmprep: lock (\"story.luck.1\") must be a task of the plan before. Its ids are in the"
                                    + " second lines.\n"),
                    CliRun.of("prepare", "--today", "2026-03-02", "--after", old("json"), "--lock", "story.luck.1"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "prepare|today is missing. Give it like --today 2026-03-02.",
                "prepare --today 2026-03-02 --lock mock.1|lock (\"mock.1\") must stand with --after. Give the plan before.",
                "prepare --today 2026-03-02 --hours-a-week 0.001|hours-a-week (0.001) must be whole minutes. Write it like 4 or"
                        + " 4.5.",
                "prepare --today 2026-03-02 --weak metric=3|weak (\"metric\") must be a kind of question and a criterion. Write"
                        + " it like product-sense/product-sense.metric=4.",
                "prepare --today 2026-03-02 --stories luck=1|preparationRequest.stories (\"luck\") must be a principle of the"
                        + " company. Use the ids of company.principles().",
                "prepare --today 2026-03-02 --file requests/preparation.json|file (\"requests/preparation.json\") must stand"
                        + " without --company and --today. Write them into the file.",
                "prepare --today 2026-03-02 --zone Mars|zone (\"Mars\") must be a time zone. Write it like \"Europe/Berlin\"."
            })
    @DisplayName("says what is wrong with its input and how to put it right")
    void says(String command, String message) {
        assertEquals(new CliRun(2, "", "pmprep: " + message + "\n"), CliRun.of(command.split(" ")));
    }

    @Test
    @DisplayName("writes JSON that names the plan, and what moved after a plan before")
    void namesMoves() throws IOException {
        JsonNode json = Output.mapper()
                .readTree(CliRun.of("prepare", "--today", "2026-03-03", "--after", old("json"), "--format", "json")
                        .out());
        assertEquals(
                List.of(true, true, true, true),
                List.of(json.has("plan"), json.has("moved"), json.has("added"), json.has("lost")));
    }
}
