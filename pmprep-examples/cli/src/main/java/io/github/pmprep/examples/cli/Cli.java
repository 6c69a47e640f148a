package io.github.pmprep.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command {@code pmprep}.
 *
 * <p>Results go to standard output and all else to standard error, both in UTF-8. The exit status is 0 when all went
 * well, 1 when a batch rejected a line or there is no plan, 2 when the command or its input is wrong, and 3 when the
 * program itself failed.
 */
@Command(
        name = "pmprep",
        mixinStandardHelpOptions = true,
        version = "pmprep 0.1",
        description =
                "Plans interview loops and the work before them, adds up offers and scores answers. Nothing leaves this machine.",
        subcommands = {
            CompaniesCommand.class,
            PlanCommand.class,
            PrepareCommand.class,
            PayCommand.class,
            ScoreCommand.class,
            DiffCommand.class,
            ExplainCommand.class,
            EvaluateCommand.class,
            CalibrateCommand.class,
            InitCommand.class,
            ScheduleCommand.class,
            WorkCommand.class,
            StoryCommand.class,
            OfferCommand.class,
            AnswerCommand.class,
            MockCommand.class,
            DebriefCommand.class,
            SummaryCommand.class,
            CheckCommand.class,
            ReadyCommand.class
        })
public final class Cli {

    private Cli() {}

    /** Runs the command and exits with its status. */
    public static void main(String[] args) {
        System.exit(run(
                System.in, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), args));
    }

    /** Runs the command on streams of the caller's and returns its exit status. */
    static int run(InputStream in, OutputStream out, OutputStream err, String... args) {
        try (Console console = new Console(in, out, err)) {
            Failures failures = new Failures(console);
            try {
                return new CommandLine(new Cli(), new Commands(console))
                        .setOut(console.out())
                        .setErr(console.err())
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .registerConverter(LocalDate.class, new Day())
                        .setParameterExceptionHandler((e, arguments) -> failures.usage(e))
                        .setExecutionExceptionHandler((e, command, parsed) -> failures.execution(e))
                        .execute(args);
            } catch (StackOverflowError | OutOfMemoryError | LinkageError | java.util.ServiceConfigurationError e) {
                return failures.execution(e);
            }
        }
    }
}
