package io.github.pmprep.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.scoring.Assessment;
import io.github.pmprep.model.scoring.diff.AssessmentDiff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description =
                "Says what moved a score: the answer, the question, the rubric, the rules, the weights or the library.",
        footer = {"", "Save a judgment with: pmprep score --format json answer.txt > before.json"})
final class DiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "BEFORE.json", description = "The earlier judgment.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "AFTER.json", description = "The later judgment.")
    private Path after = Path.of("");

    @Mixin
    private Output output;

    private final Console console;

    DiffCommand(Console console) {
        this.console = console;
        this.output = new Output(console);
    }

    @Override
    public Integer call() throws IOException {
        AssessmentDiff diff = PmPrep.load().answers().diff(read(before), read(after));
        output.write(diff, () -> new DiffReport(console, Ink.ofTerminal()).show(diff));
        return 0;
    }

    private static Assessment read(Path file) throws IOException {
        String json = Files.readString(file);
        try {
            return Output.mapper().readValue(json, Assessment.class);
        } catch (JsonProcessingException e) {
            throw new UserMistake("file (" + file + ") must hold a judgment, and "
                    + e.getOriginalMessage().lines().findFirst().orElse("is no JSON")
                    + ". Save one with: pmprep score --format json");
        }
    }
}
