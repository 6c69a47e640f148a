package io.github.pmprep.examples.cli;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.summary.OnePage;
import io.github.pmprep.model.workspace.Workspace;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "summary",
        mixinStandardHelpOptions = true,
        description = "Puts a story on one page, from your own words, and says what is missing.")
final class SummaryCommand implements Callable<Integer> {

    private enum PageFormat {
        TEXT,
        MARKDOWN,
        JSON
    }

    @Mixin
    private WorkspaceOption workspace;

    @Parameters(paramLabel = "STORY", description = "The id of the story.")
    private String story = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or markdown for people, json for programs (default: ${DEFAULT-VALUE}).")
    private PageFormat format = PageFormat.TEXT;

    private final Console console;

    SummaryCommand(Console console) {
        this.console = console;
        this.workspace = new WorkspaceOption(console);
    }

    @Override
    public Integer call() throws IOException {
        Workspace mine = workspace.open();
        OnePage page = PmPrep.load().stories().onePage(mine.stories(), story);
        switch (format) {
            case TEXT -> console.out().print(page.text());
            case MARKDOWN -> console.out().print(page.markdown());
            case JSON -> console.line(Output.mapper().writeValueAsString(page));
        }
        return 0;
    }
}
