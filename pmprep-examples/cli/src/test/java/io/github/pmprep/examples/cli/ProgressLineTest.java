package io.github.pmprep.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The progress line of a batch")
class ProgressLineTest {

    private final StringWriter err = new StringWriter();

    @Test
    @DisplayName("is written over every 5,000 answers, with the share of the file, and stays at the end")
    void overwritten() {
        try (ProgressLine line = new ProgressLine(new PrintWriter(err), 1_000_000)) {
            line.written(4_999, 0, 100_000);
            line.written(5_031, 1, 430_000);
            line.written(9_999, 1, 800_000);
            line.written(10_000, 2, 999_000);
        }
        assertEquals(
                "5,031 answers judged (43 %), 1 rejected\r10,000 answers judged (99 %), 2 rejected\r"
                        + "10,000 answers judged, 2 rejected        \n",
                err.toString());
    }

    @Test
    @DisplayName("names no share when the size of the input is unknown")
    void unknownSize() {
        try (ProgressLine line = new ProgressLine(new PrintWriter(err), 0)) {
            line.written(5_000, 0, 100_000);
        }
        assertEquals("5,000 answers judged, 0 rejected\r5,000 answers judged, 0 rejected        \n", err.toString());
    }
}
