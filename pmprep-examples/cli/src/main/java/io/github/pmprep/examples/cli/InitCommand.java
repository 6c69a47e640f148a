package io.github.pmprep.examples.cli;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.examples.cli.workspace.WorkspaceFile;
import io.github.pmprep.model.workspace.Workspace;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = "Makes a workspace: one file that holds your stories, answers, mocks and plans.")
final class InitCommand implements Callable<Integer> {

    @Mixin
    private WorkspaceOption workspace;

    @Option(
            names = "--company",
            paramLabel = "ID",
            defaultValue = "amazon",
            description = "The company that you prepare for (default: ${DEFAULT-VALUE}).")
    private String company = "";

    @Option(names = "--level", paramLabel = "ID", description = "The level that you aim at, as l6.")
    private Optional<String> level = Optional.empty();

    @Option(
            names = "--hours-a-week",
            paramLabel = "N",
            description = "The hours that you set aside for preparation each week.")
    private Optional<Integer> hoursAWeek = Optional.empty();

    @Option(names = "--restore", description = "Goes back to the last good version; the broken file is kept beside it.")
    private boolean restore;

    private final Console console;

    InitCommand(Console console) {
        this.console = console;
        this.workspace = new WorkspaceOption(console);
    }

    @Override
    public Integer call() throws IOException {
        WorkspaceFile file = workspace.file();
        if (restore) {
            Optional<String> aside = file.restore().map(path -> " The broken file is " + path + '.');
            console.line("Restored " + workspace.path() + '.' + aside.orElse(""));
            return 0;
        }
        PmPrep prep = PmPrep.load();
        String id = prep.company(company).id();
        level.filter(wanted -> prep.company(id).level(wanted).isEmpty()).ifPresent(wanted -> {
            throw new UserMistake("level (\"" + wanted + "\") must be a level of the company. Choose one of "
                    + String.join(
                            ", ",
                            prep.company(id).levels().stream()
                                    .map(known -> known.id())
                                    .toList())
                    + '.');
        });
        file.create(Workspace.builder()
                .company(id)
                .level(level)
                .minutesPerWeek(hoursAWeek.map(hours -> hours * 60))
                .build());
        console.line("Made " + workspace.path() + ". Add a story with: pmprep story add");
        return 0;
    }
}
