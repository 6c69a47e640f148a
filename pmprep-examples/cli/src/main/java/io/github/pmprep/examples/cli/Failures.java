package io.github.pmprep.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Renders whatever went wrong as one message for a person: no stack trace, no class name where words will do. */
final class Failures {

    static final int USAGE = 2;
    static final int INTERNAL = 3;

    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    /** Reports a command line that makes no sense. */
    int usage(ParameterException e) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        say(message(e));
        console.err().println("Try: " + command.qualifiedName() + " --help");
        return USAGE;
    }

    /** Reports what a command threw. */
    int execution(Throwable e) {
        if (e instanceof UserMistake || e instanceof IllegalArgumentException) {
            say(message(e));
            return USAGE;
        }
        if (e instanceof UncheckedIOException io) {
            return execution(Objects.requireNonNull(io.getCause()));
        }
        if (e instanceof NoSuchFileException file) {
            say("file (\"" + file.getFile() + "\") does not exist. Check the path, or give - for standard input.");
            return USAGE;
        }
        if (e instanceof AccessDeniedException file) {
            say("file (\"" + file.getFile() + "\") may not be read. Check its permissions.");
            return USAGE;
        }
        if (e instanceof IOException) {
            say("Reading or writing failed: " + message(e));
            return USAGE;
        }
        if (e instanceof OutOfMemoryError) {
            say("The memory did not suffice. Give the JVM more, as in: java -Xmx1g -jar pmprep.jar");
            return INTERNAL;
        }
        say("This is a defect of pmprep, not of your input (" + e.getClass().getSimpleName() + ": " + message(e)
                + "). Please report it with the command that you ran.");
        return INTERNAL;
    }

    private void say(String message) {
        console.err().println("pmprep: " + message);
    }

    /** Returns the first line of the message; the name of the class where there is none. */
    private static String message(Throwable e) {
        String message = e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
