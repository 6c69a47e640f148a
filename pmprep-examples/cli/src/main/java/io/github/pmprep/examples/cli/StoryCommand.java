package io.github.pmprep.examples.cli;

import io.github.pmprep.model.story.Story;
import io.github.pmprep.model.story.StoryBank;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "story",
        mixinStandardHelpOptions = true,
        description = "Adds stories to the workspace and looks at them.",
        subcommands = {StoryAddCommand.class, StoryCommand.ListCommand.class, StoryCoverageCommand.class})
final class StoryCommand {

    StoryCommand() {}

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the stories.")
    static final class ListCommand implements Callable<Integer> {

        @Mixin
        private WorkspaceOption workspace;

        @Mixin
        private Output output;

        private final Console console;

        ListCommand(Console console) {
            this.console = console;
            this.workspace = new WorkspaceOption(console);
            this.output = new Output(console);
        }

        @Override
        public Integer call() throws IOException {
            StoryBank bank = workspace.open().stories();
            output.write(bank, () -> show(bank));
            return 0;
        }

        private void show(StoryBank bank) {
            if (bank.stories().isEmpty()) {
                console.line("No stories yet. Add one with: pmprep story add");
            }
            for (Story story : bank.stories()) {
                console.line(story.id() + "  " + story.title());
                if (!story.principles().isEmpty()) {
                    console.line("    shows " + String.join(", ", story.principles()));
                }
            }
        }
    }
}
