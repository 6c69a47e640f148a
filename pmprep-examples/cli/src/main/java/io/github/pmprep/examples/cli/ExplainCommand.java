package io.github.pmprep.examples.cli;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.scoring.explanation.Explanation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Shows how an answer is read, what rules find in it, and why a rule does not count.",
        footer = {"", "The rule language is described in pmprep-engine/src/main/data/scoring/README.md."})
final class ExplainCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The answer as plain text; - is standard input.")
    private String file = STANDARD_INPUT;

    @Option(names = "--rule", paramLabel = "ID", description = "A rule to trace; may be given more than once.")
    private List<String> rules = new ArrayList<>();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            defaultValue = "behavioral",
            description = "The kind of question (default: ${DEFAULT-VALUE}).")
    private String kind = "";

    @Option(names = "--question", paramLabel = "TEXT", description = "The question that was asked.")
    private String question = "";

    @Mixin
    private Weighing weighing = new Weighing();

    @Mixin
    private Output output;

    private final Console console;

    ExplainCommand(Console console) {
        this.console = console;
        this.output = new Output(console);
    }

    @Override
    public Integer call() throws IOException {
        PmPrep prep = weighing.load();
        Question asked = Question.of(QuestionKind.of(kind), question);
        Explanation explanation = prep.answers().explain(weighing.company(prep), asked, text(), rules);
        output.write(explanation, () -> new ExplanationReport(console, Ink.ofTerminal()).show(explanation));
        return 0;
    }

    private String text() throws IOException {
        byte[] bytes = file.equals(STANDARD_INPUT) ? console.in().readAllBytes() : Files.readAllBytes(Path.of(file));
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
