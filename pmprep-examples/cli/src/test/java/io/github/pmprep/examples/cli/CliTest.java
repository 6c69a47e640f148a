package io.github.pmprep.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The command pmprep")
class CliTest {

    @Test
    @DisplayName("says what it can do when it is asked for help")
    void helps() {
        CliRun run = CliRun.of("--help");
        assertEquals(0, run.status());
        assertTrue(run.out().contains("companies"), run.out());
        assertEquals("", run.err());
    }

    @Test
    @DisplayName("asks for a command when it is given none")
    void asksForACommand() {
        assertEquals(new CliRun(2, "", "pmprep: Missing required subcommand\nTry: pmprep --help\n"), CliRun.of());
    }

    @Test
    @DisplayName("points at an unknown option, and at the help of the command that was meant")
    void pointsAtUnknownOptions() {
        assertEquals(
                new CliRun(2, "", "pmprep: Unknown option: '--frob'\nTry: pmprep companies --help\n"),
                CliRun.of("companies", "--frob"));
    }

    @Test
    @DisplayName("names the formats when one is unknown")
    void namesTheFormats() {
        assertEquals(
                new CliRun(
                        2,
                        "",
                        "pmprep: Invalid value for option '--format': expected one of [TEXT, JSON] (case-insensitive) but was 'xml'\n"
                                + "Try: pmprep companies --help\n"),
                CliRun.of("companies", "--format", "xml"));
    }
}
