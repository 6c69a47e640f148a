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

@DisplayName("The command diff")
class DiffCommandTest {

    private static final String ONE = "We cut the second confirmation step because a third of buyers left there.";
    private static final String TWO = ONE + " After four weeks conversion went from 12% to 15%.";

    @TempDir
    private Path folder;

    private Path saved(String name, String answer) throws IOException {
        CliRun run = CliRun.withInput(answer, "score", "--kind", "product-sense", "--format", "json");
        assertEquals(0, run.status(), run.err());
        return Files.writeString(folder.resolve(name), run.out());
    }

    private static int points(String line) {
        return Integer.parseInt(line.strip().split(" ")[0]);
    }

    @Test
    @DisplayName("names what moved the score, and adds up line by line")
    void addsUp() throws IOException {
        CliRun run = CliRun.of(
                "diff", saved("a.json", ONE).toString(), saved("b.json", TWO).toString());
        assertEquals(0, run.status(), run.err());
        List<String> lines = run.out().lines().toList();
        assertEquals("Different: answer.", lines.get(1));
        String share = lines.get(lines.indexOf("What moved it") + 1);
        int sum = lines.subList(lines.indexOf("Line by line") + 1, lines.size()).stream()
                .mapToInt(DiffCommandTest::points)
                .sum();
        assertEquals(points(share), sum, run.out());
        assertTrue(run.out().contains("«conversion went from 12% to 15%»"), run.out());
    }

    @Test
    @DisplayName("writes the same for programs")
    void json() throws IOException {
        CliRun run = CliRun.of(
                "diff", saved("a.json", ONE).toString(), saved("b.json", TWO).toString(), "--format", "json");
        JsonNode diff = JsonMapper.builder().build().readTree(run.out());
        int sum = 0;
        for (JsonNode line : diff.path("lines")) {
            sum += line.path("after").asInt() - line.path("before").asInt();
        }
        assertEquals(diff.path("scoreAfter").asInt() - diff.path("scoreBefore").asInt(), sum);
    }

    @Test
    @DisplayName("says of a file that holds no judgment how to get one")
    void noJudgment() throws IOException {
        Path broken = Files.writeString(folder.resolve("no.json"), "{\"outcome\": \"MAYBE\"}");
        CliRun run = CliRun.of("diff", broken.toString(), broken.toString());
        assertEquals(2, run.status());
        assertTrue(run.err().startsWith("pmprep: file (" + broken + ") must hold a judgment, and "), run.err());
        assertTrue(run.err().endsWith("Save one with: pmprep score --format json\n"), run.err());
    }
}
