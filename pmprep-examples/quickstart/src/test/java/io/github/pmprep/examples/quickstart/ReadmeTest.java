package io.github.pmprep.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Run with {@code -Dreadme=write} to bring the README up to date. */
@DisplayName("The README")
class ReadmeTest {

    private static final Path README = Path.of("../../README.md");
    private static final Path SOURCE = Path.of("src/main/java/io/github/pmprep/examples/quickstart/TenLines.java");

    @Test
    @DisplayName("shows the lines of TenLines as they are compiled")
    void showsTheLines() throws IOException {
        String source = Files.readString(SOURCE);
        int start = source.indexOf("{\n", source.indexOf("void main")) + 2;
        check("java", source.substring(start, source.lastIndexOf("    }\n}")).indent(-8));
    }

    @Test
    @DisplayName("shows what they print")
    void showsTheOutput() throws IOException {
        check("text", Printed.by(() -> TenLines.main(new String[0])));
    }

    @Test
    @DisplayName("is at most 120 lines long")
    void isShort() throws IOException {
        long lines = Files.readString(README).lines().count();
        assertTrue(lines <= 120, () -> lines + " lines");
    }

    private static void check(String language, String expected) throws IOException {
        String readme = Files.readString(README);
        Matcher block = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(readme);
        assertTrue(block.find(), () -> "no block of " + language);
        if ("write".equals(System.getProperty("readme"))) {
            Files.writeString(README, readme.substring(0, block.start(1)) + expected + readme.substring(block.end(1)));
        } else {
            assertEquals(expected, block.group(1), "Run this test with -Dreadme=write to bring the README up to date.");
        }
    }
}
