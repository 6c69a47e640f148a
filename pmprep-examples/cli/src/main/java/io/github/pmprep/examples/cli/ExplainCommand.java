package io.github.pmprep.examples.cli;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.scoring.explanation.Explanation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Shows how an answer is read, what rules find in it, and why a rule does not count.",
        footer = {"", "The rule language is described in pmprep-engine/src/main/data/scoring/README.md."})
final class ExplainCommand implements Callable<Integer> {

    @Option(names = "--rule", paramLabel = "ID", description = "A rule to trace; may be given more than once.")
    private List<String> rules = new ArrayList<>();

    @Mixin
    private AnswerText answer;

    @Mixin
    private Weighing weighing = new Weighing();

    @Mixin
    private Output output;

    private final Console console;

    ExplainCommand(Console console) {
        this.console = console;
        this.answer = new AnswerText(console);
        this.output = new Output(console);
    }

    @Override
    public Integer call() throws IOException {
        PmPrep prep = weighing.load();
        Explanation explanation =
                prep.answers().explain(weighing.company(prep), answer.question(), answer.read(), rules);
        output.write(explanation, () -> new ExplanationReport(console, Ink.ofTerminal()).show(explanation));
        return 0;
    }
}
