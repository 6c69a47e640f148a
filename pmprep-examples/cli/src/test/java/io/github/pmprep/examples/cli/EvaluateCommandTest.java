package io.github.pmprep.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The commands evaluate and calibrate")
class EvaluateCommandTest {

    private static final String STRONG =
            "First I check whether the fall is real: the payment log and the order table should"
                    + " agree. Then I split it by country and device. If only one phone lost orders, the release of Tuesday is the"
                    + " suspect, and the error rate at the card step would show it. We roll that back for half the buyers and compare.";

    private static final String WEAK =
            "I would ask engineering what happened and run a campaign with a discount. Then we look at the numbers again.";

    private static final List<String> LINES = List.of(
            line("Orders fell. What do you do?", "British", 4.5, STRONG),
            line("Orders fell. What do you do?", "American", 1, WEAK),
            line("Signups fell. What do you do?", "British", 5, STRONG.replace("orders", "signups")),
            line("Signups fell. What do you do?", "American", 2, WEAK.replace("discount", "banner")));

    @TempDir
    private Path folder;

    private static String line(String question, String dialect, double grade, String answer) {
        return "{\"kind\": \"execution\", \"question\": \"" + question + "\", \"groups\": {\"dialect\": \"" + dialect
                + "\"}, \"grade\": " + grade + ", \"answer\": \"" + answer + "\"}";
    }

    private String file(List<String> lines) throws IOException {
        return Files.write(folder.resolve("graded.jsonl"), lines).toString();
    }

    @Test
    @DisplayName("measure all answers, each kind of question and each subgroup")
    void measures() throws IOException {
        CliRun run = CliRun.of("evaluate", file(LINES), "--least", "2", "--format", "json");
        assertEquals(0, run.status(), run.err());
        JsonNode rows = JsonMapper.builder().build().readTree(run.out());
        assertEquals(
                List.of("all", "execution", "dialect: American", "dialect: British"), rows.findValuesAsText("group"));
        JsonNode all = rows.get(0);
        assertEquals(4, all.path("answers").asInt());
        assertEquals("1.0", all.path("auc").asText(), run.out());
        assertEquals(2, all.path("pairCount").asInt());
        assertTrue(all.path("kappa").isNumber(), run.out());
        assertTrue(rows.get(2).path("auc").isMissingNode(), "a group of weak answers only has no AUC: " + run.out());
    }

    @Test
    @DisplayName("show a table with a dash for what cannot be told")
    void table() throws IOException {
        CliRun run = CliRun.of("evaluate", file(LINES), "--least", "2");
        List<String> lines = run.out().lines().toList();
        assertTrue(lines.get(0).strip().startsWith("answers"), run.out());
        assertTrue(lines.get(3).startsWith("dialect: American"), run.out());
        assertTrue(lines.get(3).strip().endsWith("-          -          0"), run.out());
    }

    @Test
    @DisplayName("report a broken line with its number, go on, and end with status 1")
    void brokenLines() throws IOException {
        CliRun run = CliRun.of("evaluate", file(List.of(LINES.get(0), "nonsense", LINES.get(1))));
        assertEquals(1, run.status());
        assertTrue(run.err().startsWith("pmprep: Line 2: it must be a JSON object."), run.err());
        assertTrue(run.out().lines().toList().get(1).matches("all +2 .*"), run.out());
    }

    @Test
    @DisplayName("say what a file without graded answers should hold")
    void nothingGraded() throws IOException {
        CliRun run = CliRun.of("evaluate", file(List.of()));
        assertEquals(2, run.status());
        assertTrue(run.err().contains("must hold graded answers. Write one JSON object a line, like {"), run.err());
    }

    @Test
    @DisplayName("write weights with a receipt that other commands take, the same bytes each time")
    void calibrates() throws IOException {
        String graded = file(LINES);
        Path weights = folder.resolve("weights.json");
        CliRun run = CliRun.of("calibrate", graded, "--out", weights.toString());
        assertEquals(0, run.status(), run.err());
        String once = Files.readString(weights);
        JsonNode read = JsonMapper.builder().build().readTree(once);
        assertEquals("4", read.path("receipt").path("answers").asText());
        assertEquals(64, read.path("receipt").path("file").asText().length());
        CliRun.of("calibrate", graded, "--out", weights.toString());
        assertEquals(once, Files.readString(weights));
        CliRun scored = CliRun.withInput(
                STRONG, "score", "--kind", "execution", "--weights", weights.toString(), "--format", "json");
        assertEquals(
                read.path("version").asText(),
                JsonMapper.builder()
                        .build()
                        .readTree(scored.out())
                        .path("receipt")
                        .path("weights")
                        .asText());
    }

    @Test
    @DisplayName("show what the fit is worth on answers that it has not seen")
    void heldOut() throws IOException {
        CliRun run = CliRun.of(
                "calibrate", file(LINES), "--out", folder.resolve("w.json").toString());
        assertTrue(run.out().contains("With the weights in use:\n"), run.out());
        assertTrue(run.out().contains("Fitted without the answer itself and all others of its question:\n"), run.out());
    }

    @Test
    @DisplayName("say so if nothing can be held out")
    void oneQuestion() throws IOException {
        CliRun run = CliRun.of(
                "calibrate",
                file(LINES.subList(0, 2)),
                "--out",
                folder.resolve("w.json").toString());
        assertTrue(
                run.out().endsWith("All answers have the same question: what the fit is worth cannot be told.\n"),
                run.out());
    }
}
