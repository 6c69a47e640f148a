package io.github.pmprep.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A run of the command in this JVM, and what it left behind.
 *
 * @param status the exit status
 * @param out what went to standard output
 * @param err what went to standard error
 */
record CliRun(int status, String out, String err) {

    /** Runs the command with nothing on standard input. */
    static CliRun of(String... args) {
        return withInput("", args);
    }

    /** Runs the command. */
    static CliRun withInput(String in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Cli.run(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), out, err, args);
        return new CliRun(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
