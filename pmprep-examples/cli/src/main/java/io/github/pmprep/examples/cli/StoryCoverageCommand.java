package io.github.pmprep.examples.cli;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.story.PrincipleCoverage;
import io.github.pmprep.model.story.StoryReview;
import io.github.pmprep.model.workspace.Workspace;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        description = "Shows which stories each principle has, and where your stories are weakest.")
final class StoryCoverageCommand implements Callable<Integer> {

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private Output output;

    private final Console console;

    StoryCoverageCommand(Console console) {
        this.console = console;
        this.workspace = new WorkspaceOption(console);
        this.output = new Output(console);
    }

    @Override
    public Integer call() throws IOException {
        Workspace mine = workspace.open();
        PmPrep prep = PmPrep.load();
        Company company = prep.company(mine.company());
        StoryReview review = prep.stories().review(company, mine.stories());
        output.write(review, () -> show(review));
        return 0;
    }

    private void show(StoryReview review) {
        for (PrincipleCoverage principle : review.coverage()) {
            console.line(principle.stories().size() + "  " + principle.principle()
                    + (principle.stories().isEmpty() ? "" : ": " + String.join(", ", principle.stories())));
        }
        review.weakSpots().forEach(spot -> console.line("> " + spot));
        review.contradictions().forEach(clash -> console.line("! " + clash.message()));
    }
}
