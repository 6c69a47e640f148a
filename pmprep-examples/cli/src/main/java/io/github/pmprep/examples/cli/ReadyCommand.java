package io.github.pmprep.examples.cli;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.readiness.Readiness;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "ready",
        mixinStandardHelpOptions = true,
        description =
                "Says where you stand: what is covered, what is weak, how many days are left and what to do next.")
final class ReadyCommand implements Callable<Integer> {

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private Today today = new Today();

    @Mixin
    private Output output;

    private final Console console;

    ReadyCommand(Console console) {
        this.console = console;
        this.workspace = new WorkspaceOption(console);
        this.output = new Output(console);
    }

    @Override
    public Integer call() throws IOException {
        Readiness readiness = PmPrep.load().checklists().readiness(workspace.open(), today.day());
        output.write(readiness, () -> show(readiness));
        return 0;
    }

    private void show(Readiness readiness) {
        console.line("Checklist: " + readiness.checklist().done() + " of "
                + readiness.checklist().items().size() + " done");
        readiness
                .daysLeft()
                .ifPresentOrElse(
                        days -> console.line(
                                "Next round: " + readiness.roundsAhead().get(0).name() + " on "
                                        + readiness.roundsAhead().get(0).date() + ", in " + days
                                        + (days == 1 ? " day" : " days")),
                        () -> console.line("Next round: no date"));
        list("Covered", readiness.covered());
        list("Not covered", readiness.uncovered());
        list(
                "Weak",
                readiness.weak().stream()
                        .map(level -> level.criterion() + " (level " + level.level() + ')')
                        .toList());
        if (!readiness.tasksLeft().isEmpty() || !readiness.tasksWithoutTime().isEmpty()) {
            console.line("Planned: " + readiness.tasksLeft().size() + " tasks in " + readiness.minutesLeft()
                    + " minutes; no time for " + readiness.tasksWithoutTime().size());
        }
        readiness.nextSteps().forEach(step -> console.line("> " + step));
    }

    private void list(String heading, List<String> entries) {
        console.line(heading + ": " + (entries.isEmpty() ? "none" : String.join(", ", entries)));
    }
}
