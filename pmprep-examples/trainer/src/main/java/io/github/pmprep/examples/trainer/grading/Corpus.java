package io.github.pmprep.examples.trainer.grading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.pmprep.model.question.QuestionKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads graded answers from files of one JSON object a line. */
public final class Corpus {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Corpus() {}

    /**
     * Returns the answers in a file, or in the {@code .jsonl} files of a folder in order of their names.
     *
     * @throws IllegalArgumentException if a line is no graded answer; the message names file and line
     */
    public static List<GradedAnswer> read(Path path) throws IOException {
        List<GradedAnswer> answers = new ArrayList<>();
        for (Path file : files(path)) {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                try {
                    answers.add(answer(JSON.readTree(line)));
                } catch (IOException | IllegalArgumentException e) {
                    throw new IllegalArgumentException(
                            file + ", line " + number + ": "
                                    + String.valueOf(e.getMessage())
                                            .lines()
                                            .findFirst()
                                            .orElse(""),
                            e);
                }
            }
        }
        return answers;
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    private static GradedAnswer answer(JsonNode line) {
        List<Integer> grades = new ArrayList<>();
        for (JsonNode grade : line.path("grades")) {
            grades.add(grade.intValue());
        }
        if (grades.isEmpty() || grades.stream().anyMatch(grade -> grade < 1 || grade > 5)) {
            throw new IllegalArgumentException("grades (" + line.path("grades")
                    + ") must be whole numbers from 1 to 5. Give one for each reading.");
        }
        return new GradedAnswer(
                text(line, "id"),
                QuestionKind.of(text(line, "kind")),
                text(line, "question"),
                line.path("voice").asText(""),
                line.path("style").asText(""),
                grades,
                text(line, "answer"));
    }

    private static String text(JsonNode line, String name) {
        if (!line.path(name).isTextual()) {
            throw new IllegalArgumentException(name + " (" + line.path(name)
                    + ") must be a text. Give every answer id, kind, question and answer.");
        }
        return line.path(name).textValue();
    }
}
