package io.github.pmprep.examples.modular;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A modular application")
class ModularAppIT {

    @Test
    @DisplayName("run with java -p, finds the engine and sends values through both Jacksons")
    void runsOnTheModulePath() throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-p",
                        System.getProperty("module-path"),
                        "-m",
                        "io.github.pmprep.examples.modular/io.github.pmprep.examples.modular.ModularApp")
                .redirectErrorStream(true)
                .start();
        String printed = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals("""
                io.github.pmprep.engine knows Amazon
                Jackson 2 brings it back: true
                Jackson 3 brings it back: true
                """, printed.replace("\r\n", "\n"));
        assertEquals(0, java.waitFor());
    }
}
