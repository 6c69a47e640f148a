package io.github.pmprep.examples.cli;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.examples.cli.plan.PlanForecasts;
import io.github.pmprep.examples.cli.plan.PlanText;
import io.github.pmprep.model.timeline.Impossible;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.PlanOutcome;
import io.github.pmprep.model.timeline.Timeline;
import io.github.pmprep.model.workspace.Workspace;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "schedule",
        mixinStandardHelpOptions = true,
        description = "Places the loop of the workspace's company on dates, as the command plan does, and keeps it.",
        footer = {"", "The exit status is 1 if there is no plan; the workspace then stays as it is."})
final class ScheduleCommand implements Callable<Integer> {

    private static final int IMPOSSIBLE = 1;

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private PlanOptions options = new PlanOptions();

    private final Console console;

    ScheduleCommand(Console console) {
        this.console = console;
        this.workspace = new WorkspaceOption(console);
    }

    @Override
    public Integer call() throws IOException {
        PmPrep prep = PmPrep.load();
        String company = workspace.open().company();
        List<LoopRequest> loops = options.request(prep, company).loops();
        if (loops.size() > 1) {
            throw new UserMistake("company must be one company. Make a workspace for each.");
        }
        LoopRequest request = loops.get(0);
        PlanOutcome outcome = prep.timelines().plan(request);
        if (outcome instanceof Impossible impossible) {
            PlanText.of(impossible).forEach(console::line);
            return IMPOSSIBLE;
        }
        Timeline timeline = outcome.plan().orElseThrow();
        workspace.update(before -> Workspace.builder()
                .from(before)
                .outreach(request.outreach())
                .availability(request.availability())
                .timeline(timeline)
                .build());
        PlanText.of(timeline, prep.timelines().forecast(PlanForecasts.of(request)))
                .forEach(console::line);
        return 0;
    }
}
