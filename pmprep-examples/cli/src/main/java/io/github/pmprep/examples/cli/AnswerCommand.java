package io.github.pmprep.examples.cli;

import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.workspace.GivenAnswer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "answer",
        mixinStandardHelpOptions = true,
        description = "Keeps an answer in the workspace, or with --kind interviewer-question a question of your own.")
final class AnswerCommand implements Callable<Integer> {

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private AnswerText answer;

    @Option(names = "--id", paramLabel = "ID", required = true, description = "An id of your choice, as onsite-2.")
    private String id = "";

    @Option(names = "--round", paramLabel = "ID", description = "The round in which you gave it, for the debrief.")
    private Optional<String> round = Optional.empty();

    @Option(names = "--on", paramLabel = "DATE", converter = DayText.class, description = "The day you gave it.")
    private Optional<LocalDate> day = Optional.empty();

    private final Console console;

    AnswerCommand(Console console) {
        this.console = console;
        this.workspace = new WorkspaceOption(console);
        this.answer = new AnswerText(console);
    }

    @Override
    public Integer call() throws IOException {
        Question question = answer.question();
        GivenAnswer given = GivenAnswer.builder()
                .id(id)
                .question(question)
                .text(answer.read().strip())
                .round(round)
                .givenOn(day)
                .build();
        workspace.update(before -> before.with(given));
        console.line("Kept " + id + '.');
        return 0;
    }
}
