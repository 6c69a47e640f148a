package io.github.pmprep.examples.cli;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.mock.CriterionTrend;
import io.github.pmprep.model.mock.MockReport;
import io.github.pmprep.model.workspace.Workspace;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "mock",
        mixinStandardHelpOptions = true,
        description = "Logs mocks and drills in the workspace, and says what they show.",
        subcommands = {MockLogCommand.class, MockCommand.ReportCommand.class})
final class MockCommand {

    MockCommand() {}

    @Command(
            name = "report",
            mixinStandardHelpOptions = true,
            description = "Shows the trend of each criterion, and what to practise next.")
    static final class ReportCommand implements Callable<Integer> {

        @Mixin
        private WorkspaceOption workspace;

        @Mixin
        private Output output;

        private final Console console;

        ReportCommand(Console console) {
            this.console = console;
            this.workspace = new WorkspaceOption(console);
            this.output = new Output(console);
        }

        @Override
        public Integer call() throws IOException {
            Workspace mine = workspace.open();
            PmPrep prep = PmPrep.load();
            Company company = prep.company(mine.company());
            MockReport report = prep.mocks().report(company, mine.mocks());
            output.write(report, () -> show(report));
            return 0;
        }

        private void show(MockReport report) {
            if (report.trends().isEmpty()) {
                console.line("No mocks yet. Log one with: pmprep mock log");
                return;
            }
            for (CriterionTrend trend : report.trends()) {
                console.line(trend.criterion() + "  level " + trend.latest().toPlainString() + ", "
                        + trend.direction().name().toLowerCase(Locale.ROOT).replace('_', ' '));
            }
            console.line("");
            report.drills().forEach(drill -> console.line(drill.message()));
        }
    }
}
