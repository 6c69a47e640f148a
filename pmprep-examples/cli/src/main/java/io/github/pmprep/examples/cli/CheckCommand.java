package io.github.pmprep.examples.cli;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.readiness.Checklist;
import io.github.pmprep.model.readiness.ChecklistItem;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Ticks the preparation checklist from what the workspace holds.")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private Today today = new Today();

    @Mixin
    private Output output;

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
        this.workspace = new WorkspaceOption(console);
        this.output = new Output(console);
    }

    @Override
    public Integer call() throws IOException {
        Checklist checklist = PmPrep.load().checklists().checklist(workspace.open(), today.day());
        output.write(checklist, () -> show(checklist));
        return 0;
    }

    private void show(Checklist checklist) {
        for (ChecklistItem item : checklist.items()) {
            console.line(mark(item) + ' ' + item.topic());
            item.evidence().forEach(text -> console.line("      " + text));
            item.nextStep().ifPresent(step -> console.line("    > " + step));
        }
    }

    private static String mark(ChecklistItem item) {
        return switch (item.tick()) {
            case DONE -> "[x]";
            case PARTLY -> "[~]";
            case OPEN -> "[ ]";
        };
    }
}
