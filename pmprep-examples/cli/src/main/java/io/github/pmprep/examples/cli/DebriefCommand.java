package io.github.pmprep.examples.cli;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.debrief.Debrief;
import io.github.pmprep.model.debrief.DebriefOutcome;
import io.github.pmprep.model.debrief.NotDecided;
import io.github.pmprep.model.debrief.RoundResult;
import io.github.pmprep.model.scoring.Assessment;
import io.github.pmprep.model.workspace.GivenAnswer;
import io.github.pmprep.model.workspace.Workspace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "debrief",
        mixinStandardHelpOptions = true,
        description =
                "Brings the answers of all rounds together into one verdict, and says what would have changed it.")
final class DebriefCommand implements Callable<Integer> {

    @Mixin
    private WorkspaceOption workspace;

    @Option(
            names = "--veto",
            paramLabel = "ROUND",
            description = "A round whose interviewer holds a veto. May be given several times.")
    private List<String> vetoes = new ArrayList<>();

    @Mixin
    private Output output;

    private final Console console;

    DebriefCommand(Console console) {
        this.console = console;
        this.workspace = new WorkspaceOption(console);
        this.output = new Output(console);
    }

    @Override
    public Integer call() throws IOException {
        Workspace mine = workspace.open();
        PmPrep prep = PmPrep.load();
        Company company = prep.company(mine.company());
        DebriefOutcome outcome = prep.debriefs().debrief(company, rounds(prep, company, mine));
        output.write(outcome, () -> show(outcome));
        return 0;
    }

    private List<RoundResult> rounds(PmPrep prep, Company company, Workspace mine) {
        Map<String, List<Assessment>> rounds = new LinkedHashMap<>();
        for (GivenAnswer answer : mine.answers()) {
            answer.round()
                    .ifPresent(round -> rounds.computeIfAbsent(round, any -> new ArrayList<>())
                            .add(prep.answers().assess(company, answer.question(), answer.text())));
        }
        if (rounds.isEmpty()) {
            throw new UserMistake("The workspace has no answer of a round. Keep one with: pmprep answer --round ID");
        }
        vetoes.stream().filter(round -> !rounds.containsKey(round)).findFirst().ifPresent(round -> {
            throw new UserMistake("veto (\"" + round + "\") must be a round with an answer. Choose one of "
                    + String.join(", ", rounds.keySet()) + '.');
        });
        List<RoundResult> results = new ArrayList<>();
        rounds.forEach((round, assessments) -> results.add(RoundResult.builder()
                .round(round)
                .holdsVeto(vetoes.contains(round))
                .assessments(assessments)
                .build()));
        return results;
    }

    private void show(DebriefOutcome outcome) {
        if (outcome instanceof NotDecided not) {
            console.line("No verdict. " + not.message());
            return;
        }
        Debrief debrief = (Debrief) outcome;
        console.line(debrief.verdict().name() + ", " + debrief.averageScore());
        console.line(debrief.note());
        debrief.grades()
                .forEach(grade -> console.line("  " + grade.round() + "  " + grade.score() + "  "
                        + grade.verdict().name()));
        debrief.decidedAlone().ifPresent(one -> console.line("The round " + one.round() + " decided this."));
        debrief.flip().ifPresent(flip -> {
            console.line("For " + flip.verdict().name() + ':');
            flip.changes()
                    .forEach(
                            change -> console.line("  " + change.action().name().toLowerCase(Locale.ROOT) + " in "
                                    + change.round() + ": " + change.finding().reason()));
        });
        debrief.assumptions().forEach(assumption -> console.line("Note: " + assumption));
    }
}
