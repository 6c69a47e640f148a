package io.github.pmprep.examples.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Inside a Spring Boot application, started from its fat jar,")
class HostIT {

    @Test
    @DisplayName("the library loads and its scorecard is written by the application's own mapper")
    void writesAScorecard() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        System.getProperty("host.jar"))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        List<String> lines = output.lines().toList();
        assertTrue(lines.contains("problems []"), output);
        String judgment = lines.stream()
                .filter(line -> line.startsWith("judgment {"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(output));
        for (String part : List.of(
                "\"outcome\":\"SCORED\"",
                "\"kind\":\"product-sense\"",
                "\"quote\":\"If we show",
                "\"rubric\":\"amazon.product-sense\"")) {
            assertTrue(judgment.contains(part), () -> part + " is missing in " + judgment);
        }
    }
}
