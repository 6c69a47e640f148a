package io.github.pmprep.examples.cli;

import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.question.QuestionKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One answer as plain text and the question that it answers, shared by the commands that look at one. */
final class AnswerText {

    static final String STANDARD_INPUT = "-";

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The answer as plain text; - is standard input.")
    private String file = STANDARD_INPUT;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            defaultValue = "behavioral",
            description = "The kind of question (default: ${DEFAULT-VALUE}).")
    private String kind = "";

    @Option(names = "--question", paramLabel = "TEXT", description = "The question that was asked.")
    private String question = "";

    private final Console console;

    AnswerText(Console console) {
        this.console = console;
    }

    Question question() {
        return Question.of(QuestionKind.of(kind), question);
    }

    String read() throws IOException {
        byte[] bytes = file.equals(STANDARD_INPUT) ? console.in().readAllBytes() : Files.readAllBytes(Path.of(file));
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
