package io.github.pmprep.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/** A process that adds one story after the other by the command, and says after each that it is saved; made to be killed. */
final class SavingLoop {

    private SavingLoop() {}

    /** Adds stories to the workspace that is named. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true);
        for (int i = 1; ; i++) {
            int status = Cli.run(
                    new ByteArrayInputStream(new byte[0]),
                    OutputStream.nullOutputStream(),
                    System.err,
                    arguments(args[0], i));
            if (status != 0) {
                System.exit(status);
            }
            out.println(i);
        }
    }

    /** Returns the command that adds a story. */
    static String[] arguments(String workspace, int number) {
        return new String[] {
            "story",
            "add",
            "--workspace",
            workspace,
            "--id",
            "story-" + number,
            "--title",
            "Story " + number,
            "--situation",
            ("What happened in story " + number + ". ").repeat(40)
        };
    }
}
