package io.github.pmprep.examples.cli;

import io.github.pmprep.examples.cli.workspace.Opened;
import io.github.pmprep.examples.cli.workspace.WorkspaceFile;
import io.github.pmprep.model.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Option;

/** The option {@code --workspace}, shared by the commands that work on one. */
final class WorkspaceOption {

    @Option(
            names = "--workspace",
            paramLabel = "FILE",
            defaultValue = "pmprep.json",
            description = "The file that holds your stories, answers, mocks and plans (default: ${DEFAULT-VALUE}).")
    private Path path = Path.of("");

    private final Console console;

    WorkspaceOption(Console console) {
        this.console = console;
    }

    WorkspaceFile file() throws IOException {
        return new WorkspaceFile(Output.mapper(), path);
    }

    /** Opens the workspace, and says so if it is the last good version. */
    Workspace open() throws IOException {
        Opened opened = file().open();
        opened.warning().ifPresent(warning -> console.err().println("pmprep: " + warning));
        return opened.workspace();
    }

    Workspace update(UnaryOperator<Workspace> change) throws IOException {
        return file().update(change);
    }

    Path path() {
        return path;
    }
}
