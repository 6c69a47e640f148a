package io.github.pmprep.examples.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pmprep.api.PmPrep;
import io.github.pmprep.examples.calendars.PreparationFile;
import io.github.pmprep.examples.cli.prepare.PreparationRequestFile;
import io.github.pmprep.examples.cli.prepare.PreparationText;
import io.github.pmprep.model.preparation.PreparationPlan;
import io.github.pmprep.model.preparation.PreparationReplan;
import io.github.pmprep.model.preparation.PreparationRequest;
import io.github.pmprep.model.preparation.WorkSession;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "prepare",
        mixinStandardHelpOptions = true,
        description = "Plans the work before the rounds: stories, drills, mocks, questions, the summary, rehearsals.",
        footer = {
            "",
            "The exit status is 1 if nothing can be planned. The form of a request file is described in requests/README.md"
                    + " beside an example."
        })
final class PrepareCommand implements Callable<Integer> {

    private static final int NOTHING = 1;

    @Mixin
    private PrepareOptions options = new PrepareOptions();

    @Mixin
    private PlanFiles files = new PlanFiles();

    @Option(
            names = "--lock",
            paramLabel = "TASK",
            split = ",",
            description = "With --after: the ids of tasks that must stay where the plan before has them.")
    private List<String> locks = new ArrayList<>();

    private final Console console;
    private final JsonMapper mapper = Output.mapper();

    PrepareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        PmPrep prep = PmPrep.load();
        PreparationRequest request = request(prep);
        if (files.after().isEmpty()) {
            if (!locks.isEmpty()) {
                throw new UserMistake("lock (\"" + locks.get(0) + "\") must stand with --after. Give the plan before.");
            }
            PreparationPlan plan = prep.preparation().plan(request);
            write(request, plan, Optional.empty());
            return status(plan);
        }
        PreparationPlan before = before(files.after().get());
        PreparationRequest changed = PreparationRequest.builder()
                .from(request)
                .addAllLocked(locked(before))
                .build();
        PreparationReplan replan = prep.preparation().replan(before, changed);
        write(changed, replan.plan(), Optional.of(replan));
        return status(replan.plan());
    }

    private static int status(PreparationPlan plan) {
        return plan.sessions().isEmpty() && !plan.dropped().isEmpty() ? NOTHING : 0;
    }

    private PreparationRequest request(PmPrep prep) throws IOException {
        if (files.request().isEmpty()) {
            return options.request(prep, mapper);
        }
        if (options.given()) {
            throw new UserMistake("file (\"" + files.request().get()
                    + "\") must stand without --company and --today. Write them into the file.");
        }
        return new PreparationRequestFile(prep, mapper).read(files.request().get());
    }

    private PreparationPlan before(Path path) throws IOException {
        return PlanFiles.value(
                mapper,
                path,
                "plan",
                PreparationPlan.class,
                "after (\"" + path + "\") must hold a plan, as prepare --format json writes it.");
    }

    private List<WorkSession> locked(PreparationPlan before) {
        List<WorkSession> locked = new ArrayList<>();
        for (String task : locks) {
            List<WorkSession> sessions = before.sessionsOf(task);
            if (sessions.isEmpty()) {
                throw new UserMistake(
                        "lock (\"" + task + "\") must be a task of the plan before. Its ids are in the second lines.");
            }
            locked.addAll(sessions);
        }
        return locked;
    }

    private void write(PreparationRequest request, PreparationPlan plan, Optional<PreparationReplan> replan)
            throws IOException {
        switch (files.format()) {
            case TEXT -> {
                replan.ifPresent(changes -> {
                    console.line(changes.message());
                    console.line("");
                });
                PreparationText.of(request, plan).forEach(console::line);
            }
            case ICS -> {
                PreparationFile target =
                        files.replaced().map(PreparationFile::replacing).orElseGet(PreparationFile::first);
                console.out().print(target.write(request.company().id(), plan));
            }
            case JSON -> {
                ObjectNode json = replan.<ObjectNode>map(mapper::valueToTree).orElseGet(mapper::createObjectNode);
                json.set("plan", mapper.valueToTree(plan));
                console.line(mapper.writeValueAsString(json));
            }
        }
    }
}
