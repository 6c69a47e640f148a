package io.github.pmprep.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.pmprep.model.timeline.Timeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("pmprep plan")
class PlanCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    @DisplayName("D-11: dates the five rounds of Amazon and its decision, 28 days after the outreach")
    void plans() {
        CliRun run = CliRun.of("plan", "--outreach", "2026-03-02");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("Thu 2026-03-05 09:00-10:00  Recruiter screen\n"), run.out());
        assertTrue(run.out().contains("decision 2026-03-30, 28 days after the outreach\n"), run.out());
    }

    private static String golden(String name) {
        try (var file = PlanCommandTest.class.getResourceAsStream("/plan/" + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @DisplayName(
            "reads a whole request from a file and shows a calendar and a list with reasons, deadlines and forecast")
    void oneLoop() {
        assertEquals(new CliRun(0, golden("one-loop.txt"), ""), CliRun.of("plan", "--file", "requests/one-loop.json"));
    }

    @Test
    @DisplayName("D-54: plans two loops in one calendar, whose offers arrive on one day")
    void twoLoops() {
        assertEquals(
                new CliRun(0, golden("two-loops.txt"), ""), CliRun.of("plan", "--file", "requests/two-loops.json"));
    }

    @Test
    @DisplayName("writes JSON whose timeline reads back as the value, with the forecast beside it")
    void writesJson() throws JsonProcessingException {
        CliRun run = CliRun.of("plan", "--outreach", "2026-03-02", "--format", "json");
        JsonNode json = Output.mapper().readTree(run.out());
        Timeline timeline = Output.mapper().treeToValue(json.path("timeline"), Timeline.class);
        assertEquals(
                "planned 5 2026-03-30",
                json.path("outcome").textValue() + " " + timeline.rounds().size() + " "
                        + json.path("forecast").path("p50").textValue());
    }

    @Test
    @DisplayName("says why there is no plan and what would help, as a result and not as an error, with status 1")
    void explains() {
        assertEquals(
                new CliRun(1, """
                        There is no plan that keeps all of this:
                          - "Offer decision" takes 5-7 calendar days.
                          - The decision is needed by 2026-03-06.

                        What would help, cheapest first:
                          1. Accept a decision on 2026-03-18, 12 days later.
                             It takes the candidate's own time; it leads to a decision on 2026-03-18, with no flag.
                        """, ""), CliRun.of("plan", "--outreach", "2026-03-02", "--decision-by", "2026-03-06"));
    }

    @Test
    @DisplayName("writes the clash and the repairs as JSON, with status 1")
    void explainsInJson() throws JsonProcessingException {
        CliRun run = CliRun.of("plan", "--outreach", "2026-03-02", "--decision-by", "2026-03-06", "--format", "json");
        JsonNode json = Output.mapper().readTree(run.out());
        assertEquals(
                "1 impossible 2 1",
                run.status() + " " + json.path("outcome").textValue() + " "
                        + json.path("clash").size() + " " + json.path("repairs").size());
    }

    @Nested
    @DisplayName("after a plan before")
    class After {

        private String old(String format) throws IOException {
            Path file = folder.resolve("old." + format);
            CliRun run = CliRun.of("plan", "--outreach", "2026-03-02", "--format", format);
            return Files.writeString(file, run.out()).toString();
        }

        @Test
        @DisplayName("says what moves, and moves little")
        void moves() throws IOException {
            CliRun run =
                    CliRun.of("plan", "--outreach", "2026-03-02", "--after", old("json"), "--blackout", "2026-03-12");
            assertEquals(
                    "changed: \"Phone screen on product sense\" moves from 2026-03-12T09:00 to 2026-03-11T15:30,"
                            + " 17 hours 30 minutes sooner.",
                    run.out().lines().findFirst().orElse(""));
        }

        @Test
        @DisplayName("says so if nothing moves")
        void nothing() throws IOException {
            CliRun run = CliRun.of("plan", "--outreach", "2026-03-02", "--after", old("json"));
            assertTrue(run.out().startsWith("Nothing moves.\n"), run.out());
        }

        @Test
        @DisplayName("writes a calendar file that raises the sequence of the event that moves, and of no other")
        void ics() throws IOException {
            CliRun run = CliRun.of(
                    "plan",
                    "--outreach",
                    "2026-03-02",
                    "--after",
                    old("json"),
                    "--blackout",
                    "2026-03-12",
                    "--format",
                    "ics",
                    "--replaces",
                    old("ics"));
            assertEquals(
                    List.of("SEQUENCE:0", "SEQUENCE:0", "SEQUENCE:1", "SEQUENCE:0", "SEQUENCE:0", "SEQUENCE:0"),
                    run.out()
                            .lines()
                            .filter(line -> line.startsWith("SEQUENCE"))
                            .toList());
        }

        @Test
        @DisplayName("wants that plan, and says how to write it")
        void refuses() throws IOException {
            Path file = Files.writeString(folder.resolve("none.json"), "{}");
            assertEquals(
                    new CliRun(
                            2,
                            "",
                            "pmprep: after (\"" + file
                                    + "\") must hold a plan of one company, as --format json writes it.\n"),
                    CliRun.of("plan", "--outreach", "2026-03-02", "--after", file.toString()));
        }
    }

    @Test
    @DisplayName("keeps off holidays and blackouts, within the hours of each day, around a round that is held")
    void flags() {
        CliRun run = CliRun.of(
                "plan",
                "--outreach",
                "2026-05-11",
                "--zone",
                "Europe/Berlin",
                "--holidays",
                "de-by",
                "--hours",
                "mon=18:00-21:00",
                "--hours",
                "thu=08:00-12:00",
                "--blackout",
                "2026-05-25..2026-05-29",
                "--held",
                "recruiter-screen=2026-05-13T12:15",
                "--today",
                "2026-05-14");
        assertEquals(
                List.of("Wed 2026-05-13 12:15", "Mon 2026-05-18 18:00", "Thu 2026-05-21 08:00", "Mon 2026-06-01 18:00"),
                run.out()
                        .lines()
                        .filter(line -> line.matches("[MTWF].. 2026-.. [0-9:-]+ .*|[MTWF].. 2026-..-.. [0-9][0-9]:.*"))
                        .map(line -> line.substring(0, 20))
                        .distinct()
                        .limit(4)
                        .toList());
    }

    @DisplayName("points at what is wrong with a request file")
    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]|there must be a JSON object here.",
                "{|not JSON",
                "{\"outreach\": \"2026-03-02\", \"company\": \"nobody\"}|company (\"nobody\") must be one that is loaded",
                "{\"company\": \"amazon\"}|at loops[0]: there must be a field outreach, availability here.",
                "{\"company\": \"amazon\", \"hours\": 3}|at loops[0].hours: there is no field \"hours\" here.",
                "{\"company\": \"amazon\", \"outreach\": \"2026-03-02\", \"availability\": {\"zone\": \"Mars/X\"}}|at"
                        + " loops[0].availability.zone",
                "{\"company\": \"amazon\", \"outreach\": \"2026-03-02\", \"availability\": {\"zone\": \"UTC\"},"
                        + " \"horizonDays\": -3}|horizonDays (-3) must lie between 1 and 400."
            })
    void pointsIntoFiles(String json, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.json"), json);
        CliRun run = CliRun.of("plan", "--file", file.toString());
        assertEquals(2, run.status());
        assertTrue(run.err().contains(message), run.err());
    }

    @DisplayName("points at what is wrong with its options")
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "--hours | 9-17 | pmprep: window.start (\"9\") must be a time of day. Write it like 09:00.",
                "--hours | abc=09:00-10:00 | pmprep: hours (\"abc\") must be a day of the week. Write it like sat=10:00-12:00.",
                "--zone | Mars/Olympus | pmprep: zone (\"Mars/Olympus\") must be a time zone. Write it like \"Europe/Berlin\".",
                "--holidays | zz | pmprep: holidays (\"zz\") must name a country that jollyday knows. Write it like us, us-ca or de-by.",
                "--blackout | March | pmprep: blackout (\"March\") must be a day. Write it like 2026-03-02.",
                "--fixed | onsite-execution | pmprep: fixed (\"onsite-execution\") must be a round and its start. Write it like onsite-execution=2026-03-18T10:00.",
                "--held | onsite-execution=noon | pmprep: held (\"noon\") must be a day and a time. Write it like 2026-03-18T10:00.",
                "--file | requests/one-loop.json | pmprep: file (\"requests/one-loop.json\") must stand without --company and --outreach. Write them into the file.",
                "--hours | nine to five | pmprep: hours (\"nine to five\") must be two times of day. Write them like 09:00-17:00.",
                "--company | nobody | pmprep: company (\"nobody\") must be one that is loaded. Choose one of amazon, or add the plugin that knows it."
            })
    void pointsAtMistakes(String option, String value, String message) {
        assertEquals(new CliRun(2, "", message + "\n"), CliRun.of("plan", "--outreach", "2026-03-02", option, value));
    }

    @Test
    @DisplayName("says how to write a day")
    void saysHowToWriteADay() {
        assertEquals(
                new CliRun(
                        2,
                        "",
                        "pmprep: Invalid value for option '--outreach': \"yesterday\" must be a day. Write it like 2026-03-02.\n"
                                + "Try: pmprep plan --help\n"),
                CliRun.of("plan", "--outreach", "yesterday"));
    }
}
