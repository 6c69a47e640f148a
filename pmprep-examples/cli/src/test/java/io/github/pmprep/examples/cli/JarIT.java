package io.github.pmprep.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The file pmprep.jar")
class JarIT {

    private static final String GOOD = "{\"id\":\"%s\",\"kind\":\"product-sense\",\"question\":\"How would you improve"
            + " checkout?\",\"answer\":\"My hypothesis is that guest checkout will raise completion from 61 %% to 65 %%,"
            + " because 38 %% of our customers leave at the sign-in page. «naïve» 😀 I would test it for two weeks on"
            + " 10 %% of traffic.\"}\n";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("runs, and knows Amazon")
    void runs() throws IOException, InterruptedException {
        Run run = run(List.of(), "companies");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().startsWith("amazon  Amazon"), run.out());
    }

    @Test
    @DisplayName("writes UTF-8 in a locale that is not, in order, with a rejected line in its place and status 1")
    void keepsTheContract() throws IOException, InterruptedException {
        Path file = folder.resolve("answers.jsonl");
        Files.writeString(file, GOOD.formatted("a") + "{\"id\":\n" + GOOD.formatted("b"));
        Run run = run(List.of(), "score", "--batch", file.toString());
        List<String> lines = run.out().lines().toList();
        assertEquals(1, run.status(), run.err());
        assertEquals("3 answers judged, 1 rejected\n", run.err());
        assertEquals(3, lines.size());
        JsonNode scored = new ObjectMapper().readTree(lines.get(0));
        assertEquals("a", scored.path("id").textValue());
        assertEquals("SCORED", scored.path("outcome").textValue());
        String answer =
                new ObjectMapper().readTree(GOOD.formatted("a")).path("answer").textValue();
        for (JsonNode finding : scored.path("findings")) {
            assertEquals(
                    finding.path("quote").textValue(),
                    answer.substring(
                            finding.path("start").intValue(),
                            finding.path("end").intValue()));
        }
        assertTrue(lines.get(1).contains("\"outcome\":\"REJECTED\"")
                && lines.get(1).contains("Line 2 is not JSON"));
        assertEquals(lines.get(0).replace("\"id\":\"a\"", "\"id\":\"b\""), lines.get(2));
    }

    @Test
    @DisplayName("judges 150 MB of answers in 64 MB of memory")
    void needsLittleMemory() throws IOException, InterruptedException {
        Path file = folder.resolve("many.jsonl");
        String padding = " word".repeat(40_000);
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (int i = 0; i < 750; i++) {
                writer.write("{\"id\":\"" + i + "\",\"padding\":\"" + padding
                        + "\",\"kind\":\"strategy\",\"question\":\"Q?\","
                        + "\"answer\":\"We should raise the price by 5 % because churn is 1 %.\"}\n");
            }
        }
        Run run = run(List.of("-Xmx64m"), "score", "--batch", file.toString());
        assertEquals(0, run.status(), run.err());
        assertEquals(750, run.out().lines().count());
    }

    @Test
    @DisplayName("says in one line that a file is not there")
    void missesAFile() throws IOException, InterruptedException {
        Run run = run(List.of(), "score", "--batch", "nowhere.jsonl");
        assertEquals(
                new Run(
                        2,
                        "",
                        "pmprep: file (\"nowhere.jsonl\") does not exist. Check the path, or give - for standard input.\n"),
                run);
    }

    private record Run(int status, String out, String err) {}

    /** Runs the jar in a JVM of its own, in a locale that knows ASCII only. */
    private Run run(List<String> options, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", System.getProperty("pmprep.jar")));
        Stream.of(arguments).forEach(command::add);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C");
        int status = builder.start().waitFor();
        return new Run(
                status,
                Files.readString(out, StandardCharsets.UTF_8).replace("\r\n", "\n"),
                Files.readString(err, StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }
}
