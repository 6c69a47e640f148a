package io.github.pmprep.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The command explain")
class ExplainCommandTest {

    private static final String ANSWER = "We didn't wait two weeks, we measured retention. It went from 12% to 15%.";

    @Test
    @DisplayName("shows words with classes, quantities and flags, clauses, and what was found")
    void shows() {
        CliRun run = CliRun.withInput(ANSWER, "explain", "--kind", "execution");
        assertEquals(0, run.status(), run.err());
        List<String> lines = run.out().lines().toList();
        assertTrue(
                lines.stream()
                        .anyMatch(line -> line.contains("two weeks")
                                && line.contains("#duration=2 <")
                                && line.contains("<negated>")),
                run.out());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("| we ")), run.out());
        assertTrue(lines.contains("Found"), run.out());
    }

    @Test
    @DisplayName("says of a rule how far each of its patterns got")
    void traces() {
        CliRun run = CliRun.withInput(
                "Today we stand at 12%. Our aim is to please.",
                "explain", "--kind", "execution", "--rule", "metric.baseline-target");
        assertEquals(0, run.status(), run.err());
        String traced = run.out().substring(run.out().indexOf("Rule metric.baseline-target\n"));
        assertTrue(traced.contains("  None of its "), run.out());
        assertTrue(
                traced.contains("      Sentence 1: It gets as far as «Today we stand at 12%» and asks for "),
                run.out());
        assertTrue(traced.contains(" next; the sentence ends there.\n"), run.out());
    }

    @Test
    @DisplayName("asks back if there is no such rule")
    void unknownRule() {
        CliRun run = CliRun.withInput(ANSWER, "explain", "--rule", "text.recitd");
        assertEquals(2, run.status());
        assertTrue(run.err().startsWith("pmprep: rule (\"text.recitd\") must be one of the "), run.err());
    }

    @Test
    @DisplayName("writes the same for programs")
    void json() throws IOException {
        CliRun run = CliRun.withInput(ANSWER, "explain", "--kind", "execution", "--format", "json");
        JsonNode explanation = JsonMapper.builder().build().readTree(run.out());
        assertEquals(2, explanation.path("sentences").size());
        for (JsonNode match : explanation.path("matches")) {
            JsonNode evidence = match.path("evidence");
            assertEquals(
                    ANSWER.substring(
                            evidence.path("start").asInt(), evidence.path("end").asInt()),
                    evidence.path("quote").asText());
        }
    }
}
