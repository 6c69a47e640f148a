package io.github.pmprep.examples.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The commands on a workspace")
class WorkspaceCommandsTest {

    private static final String ANSWER =
            "We believed that shoppers left because they could not see when a parcel would come. If we showed the day beside"
                    + " the price, more of them would buy. I measured the share of carts that were paid, 31 % before, and ran"
                    + " a two-week test on ten percent of the traffic. It rose to 36 %, which was worth 2 million dollars a"
                    + " year, so we shipped it and stopped the plan for a bigger redesign.";

    private Path folder;
    private String file;

    @BeforeEach
    void init(@TempDir Path fresh) {
        folder = fresh;
        file = fresh.resolve("pmprep.json").toString();
        run(0, "init");
    }

    private CliRun run(int status, String... words) {
        List<String> arguments = new ArrayList<>(List.of(words));
        arguments.add("--workspace");
        arguments.add(file);
        CliRun run = CliRun.withInput(ANSWER, arguments.toArray(String[]::new));
        assertEquals(status, run.status(), run.err() + run.out());
        return run;
    }

    private static void assertHas(String part, String whole) {
        assertTrue(whole.contains(part), () -> "no \"" + part + "\" in:\n" + whole);
    }

    @Test
    @DisplayName("say how to make a workspace where there is none")
    void sayHowToMakeOne() {
        file = folder.resolve("none.json").toString();
        assertEquals(
                new CliRun(2, "", "pmprep: workspace (" + file + ") must be there. Make one with: pmprep init\n"),
                run(2, "check"));
    }

    @Test
    @DisplayName("grow a story by options, draft by draft")
    void growStories() throws IOException {
        run(0, "story", "add", "--id", "tick-box", "--title", "Took out the tick", "--principle", "earn-trust");
        run(0, "story", "add", "--id", "tick-box", "--decision", "I took it out.");
        assertEquals(
                "tick-box  Took out the tick\n    shows earn-trust\n",
                run(0, "story", "list").out());
        assertHas("\"drafts\" : [ {", Files.readString(Path.of(file)));
    }

    @Test
    @DisplayName("take stories from a file, one or many")
    void takeStoriesFromFiles() throws IOException {
        Path stories = folder.resolve("stories.json");
        Files.writeString(stories, "[{\"id\":\"a\",\"title\":\"A\"},{\"id\":\"b\",\"title\":\"B\"}]");
        assertEquals("Added a, b.\n", run(0, "story", "add", stories.toString()).out());
    }

    @Test
    @DisplayName("refuse a principle that the company does not have, and keep nothing of it")
    void refuseUnknownPrinciples() throws IOException {
        String before = Files.readString(Path.of(file));
        CliRun run = run(2, "story", "add", "--id", "a", "--title", "A", "--principle", "speed");
        assertHas("principle (\"speed\") must be one of the company. Choose one of customer-obsession,", run.err());
        assertEquals(before, Files.readString(Path.of(file)));
    }

    @Test
    @DisplayName("show what the stories cover")
    void showCoverage() {
        run(0, "story", "add", "--id", "a", "--title", "A", "--principle", "earn-trust");
        assertHas("1  earn-trust: a\n", run(0, "story", "coverage").out());
    }

    @Test
    @DisplayName("put a story on one page")
    void summarise() {
        run(
                0,
                "story",
                "add",
                "--id",
                "a",
                "--title",
                "Took out the tick",
                "--lesson",
                "I ask the service team first.");
        assertHas(
                "I ask the service team first.",
                run(0, "summary", "a", "--format", "markdown").out());
    }

    @Test
    @DisplayName("log a mock with its score, and report what to practise next")
    void logMocks() {
        CliRun log = run(0, "mock", "log", "--kind", "product-sense", "--partner", "Kim", "--today", "2026-03-02");
        assertTrue(log.out().matches("Logged: \\d+, [a-z ]+\\.\n"), log.out());
        run(0, "mock", "log", "--kind", "product-sense", "--drill", "--today", "2026-03-02");
        assertAll(
                () -> assertHas("\"id\" : \"2026-03-02-2\"", Files.readString(Path.of(file))),
                () -> assertHas("Drill \"", run(0, "mock", "report").out()));
    }

    @Test
    @DisplayName("bring answers of rounds together in a debrief")
    void debrief() {
        run(0, "answer", "--id", "one", "--round", "phone-product-sense", "--kind", "product-sense");
        run(0, "answer", "--id", "two", "--round", "onsite-product-sense", "--kind", "product-sense");
        assertHas(
                "  onsite-product-sense  ",
                run(0, "debrief", "--veto", "onsite-product-sense").out());
    }

    @Test
    @DisplayName("say what a debrief lacks")
    void lacksAnswers() {
        assertEquals(
                "pmprep: The workspace has no answer of a round. Keep one with: pmprep answer --round ID\n",
                run(2, "debrief").err());
    }

    @Test
    @DisplayName("keep an offer")
    void keepOffers() {
        assertEquals(
                "Added Amazon L6.\n", run(0, "offer", "offers/amazon-l6.json").out());
    }

    @Test
    @DisplayName("place the loop, plan the work before it and say where one stands")
    void planAndSayWhereOneStands() {
        run(0, "schedule", "--outreach", "2026-03-02", "--hours", "09:00-21:00");
        assertHas(" min", run(0, "work", "--today", "2026-03-02").out());
        CliRun ready = run(0, "ready", "--today", "2026-03-02");
        assertAll(
                () -> assertHas("Next round: Recruiter screen on 2026-03-", ready.out()),
                () -> assertHas("Planned: ", ready.out()),
                () -> assertHas(
                        "[x] onsite-date",
                        run(0, "check", "--today", "2026-03-02").out()));
    }

    @Test
    @DisplayName("ask for dates before work can be planned")
    void askForDates() {
        assertEquals(
                "pmprep: The workspace has no dates to prepare for. Place the loop with: pmprep schedule\n",
                run(2, "work").err());
    }

    @Test
    @DisplayName("read the last good version of a broken workspace, warn, and restore it")
    void restore() throws IOException {
        run(0, "story", "add", "--id", "a", "--title", "A");
        run(0, "story", "add", "--id", "b", "--title", "B");
        Files.writeString(Path.of(file), "{ \"company\"");
        CliRun list = run(0, "story", "list");
        assertAll(
                () -> assertEquals("a  A\n", list.out()),
                () -> assertHas("This is the last good version, pmprep.json.last-good.", list.err()));
        run(2, "story", "add", "--id", "c", "--title", "C");
        assertHas("pmprep.json.broken-1", run(0, "init", "--restore").out());
        assertEquals("a  A\n", run(0, "story", "list").out());
    }
}
