package io.github.pmprep.examples.cli;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.examples.cli.prepare.PreparationText;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.company.Principle;
import io.github.pmprep.model.mock.MockReport;
import io.github.pmprep.model.preparation.PreparationPlan;
import io.github.pmprep.model.preparation.PreparationRequest;
import io.github.pmprep.model.preparation.WeakCriterion;
import io.github.pmprep.model.timeline.Timeline;
import io.github.pmprep.model.workspace.Workspace;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "work",
        mixinStandardHelpOptions = true,
        description =
                "Plans the work before the rounds of the workspace, as the command prepare does, and keeps the plan.")
final class WorkCommand implements Callable<Integer> {

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private Today today = new Today();

    @Option(names = "--done", paramLabel = "TASK", description = "A task that is done. May be given several times.")
    private List<String> done = new ArrayList<>();

    private final Console console;

    WorkCommand(Console console) {
        this.console = console;
        this.workspace = new WorkspaceOption(console);
    }

    @Override
    public Integer call() throws IOException {
        PmPrep prep = PmPrep.load();
        List<String> lines = new ArrayList<>();
        workspace.update(before -> {
            PreparationRequest request = request(prep, before);
            PreparationPlan plan = prep.preparation().plan(request);
            lines.addAll(PreparationText.of(request, plan));
            return Workspace.builder()
                    .from(before)
                    .tasksDone(request.done())
                    .preparation(plan)
                    .build();
        });
        lines.forEach(console::line);
        return 0;
    }

    private PreparationRequest request(PmPrep prep, Workspace mine) {
        Timeline timeline = mine.timeline().orElseThrow(WorkCommand::noDates);
        Company company = prep.company(mine.company());
        Set<String> tasksDone = new LinkedHashSet<>(mine.tasksDone());
        tasksDone.addAll(done);
        PreparationRequest.Builder request = PreparationRequest.builder()
                .company(company)
                .today(today.day())
                .availability(mine.availability().orElseThrow(WorkCommand::noDates))
                .minutesPerWeek(mine.minutesPerWeek().filter(minutes -> minutes > 0))
                .weakCriteria(weak(prep.mocks().report(company, mine.mocks())))
                .done(tasksDone)
                .timeline(company, timeline);
        for (Principle principle : company.principles()) {
            request.putStory(principle.id(), mine.usableStories(principle.id()).size());
        }
        return request.build();
    }

    private static UserMistake noDates() {
        return new UserMistake("The workspace has no dates to prepare for. Place the loop with: pmprep schedule");
    }

    /** Returns the criteria whose latest level is at most 2 of 5; the lower the level, the more severe. */
    private static List<WeakCriterion> weak(MockReport report) {
        return report.trends().stream()
                .filter(trend -> trend.latest().compareTo(BigDecimal.valueOf(2)) <= 0)
                .map(trend -> WeakCriterion.of(
                        trend.questionKind(),
                        trend.criterion(),
                        6 - Math.max(1, trend.latest().intValue())))
                .toList();
    }
}
