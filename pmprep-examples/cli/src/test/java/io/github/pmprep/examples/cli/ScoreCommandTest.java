package io.github.pmprep.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The command score")
class ScoreCommandTest {

    private static final String ANSWER = "We cut the second confirmation step because a third of buyers left there."
            + " After four weeks conversion went from 12% to 15% and I kept refunds under 2%.";

    @Test
    @DisplayName("shows the score, the verdict and points that add up")
    void showsASum() {
        CliRun run = CliRun.withInput(ANSWER, "score", "--kind", "product-sense");
        assertEquals(0, run.status(), run.err());
        List<String> lines = run.out().lines().toList();
        int score = Integer.parseInt(lines.get(0).split(" ")[0]);
        int sum = lines.stream()
                .dropWhile(line -> !line.equals("Points"))
                .skip(1)
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> !line.startsWith("      "))
                .mapToInt(line -> Integer.parseInt(line.strip().split(" ")[0]))
                .sum();
        assertEquals(score, sum, run.out());
    }

    @Test
    @DisplayName("marks the evidence in the answer with the numbers of its findings, and leaves the rest as it is")
    void marksEvidence() {
        CliRun run = CliRun.withInput(ANSWER, "score", "--kind", "product-sense");
        String marked = run.out().lines().toList().get(2);
        assertTrue(marked.contains("»[1]"), marked);
        assertEquals(ANSWER, marked.replaceAll("[«»]|\\[\\d+\\]", ""));
    }

    @Test
    @DisplayName("says what would raise the score, and by how much")
    void raises() {
        CliRun run = CliRun.withInput(
                "I think people like simple things, so I would add one-click payment.",
                "score",
                "--kind",
                "product-sense");
        assertTrue(run.out().contains("What would raise it\n"), run.out());
        assertTrue(run.out().contains("      add: "), run.out());
    }

    @Test
    @DisplayName("says why there is no score")
    void noScore() {
        assertEquals(
                new CliRun(0, "Not assessed. There is no word in the answer.\n", ""),
                CliRun.withInput(" ", "score", "--kind", "execution"));
    }

    @Test
    @DisplayName("writes one line for each line of a batch, with quotes that are in the answer")
    void batch() throws IOException {
        String input = "{\"id\":1,\"kind\":\"product-sense\",\"question\":\"How?\",\"answer\":\"" + ANSWER + "\"}\n"
                + "{\"id\":2,\"kind\":\"behavioural\",\"question\":\"When?\",\"answer\":\"\"}\n";
        CliRun run = CliRun.withInput(input, "score", "--batch", "-");
        assertEquals(0, run.status(), run.err());
        List<String> lines = run.out().lines().toList();
        JsonNode first = JsonMapper.builder().build().readTree(lines.get(0));
        assertEquals("SCORED", first.path("outcome").asText());
        for (JsonNode finding : first.path("findings")) {
            String quote = ANSWER.substring(
                    finding.path("start").asInt(), finding.path("end").asInt());
            assertEquals(quote, finding.path("quote").asText());
        }
        assertTrue(lines.get(1).contains("\"NOT_ENOUGH_EVIDENCE\""), lines.get(1));
    }
}
