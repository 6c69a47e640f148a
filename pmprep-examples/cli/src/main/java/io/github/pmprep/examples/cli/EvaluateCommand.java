package io.github.pmprep.examples.cli;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.examples.cli.agreement.AgreementTable;
import io.github.pmprep.examples.trainer.grading.GradedAnswer;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Measures how well scores agree with the grades that people gave.",
        footer = {
            "",
            "A line holds kind, answer and grade (1 to 5, such as 3.5) or grades (one for each reading), perhaps id,",
            "question, pair, voice, style and groups, an object of texts by which figures are told apart. An answer without",
            "a score counts as 0.",
            "Automated scores are held to kappa and r of at least 0.70, a difference of at most 0.15 in size, and of at",
            "most 0.10 in a subgroup. Figures of fewer than 30 answers say little."
        })
final class EvaluateCommand implements Callable<Integer> {

    @Mixin
    private Graded graded;

    @Mixin
    private Weighing weighing = new Weighing();

    @Option(
            names = "--least",
            paramLabel = "N",
            defaultValue = "10",
            description = "Leaves out subgroups of fewer answers (default: ${DEFAULT-VALUE}).")
    private int least;

    @Mixin
    private Output output;

    private final Console console;

    EvaluateCommand(Console console) {
        this.console = console;
        this.graded = new Graded(console);
        this.output = new Output(console);
    }

    @Override
    public Integer call() throws IOException {
        List<GradedAnswer> answers = graded.answers();
        PmPrep prep = weighing.load();
        int[] scores = Graded.scores(prep.answers(), weighing.company(prep), answers);
        AgreementTable table = AgreementTable.of(answers, scores, least);
        output.write(table.rows(), () -> table.lines().forEach(console::line));
        return graded.status();
    }
}
