package io.github.pmprep.examples.trainer.grading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.pmprep.model.question.QuestionKind;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A file of graded answers, one JSON object a line with the fields "kind", "answer" and "grades" (whole numbers from 1 to 5, one
 * for each reading) or "grade" (one number, such as 3.5); perhaps "id", "question", "pair", "voice", "style" and "groups", an
 * object of texts. A line that is none of this is a problem, and the rest is read all the same.
 *
 * @param answers the answers, in the order of the file
 * @param problems what is wrong, a line each
 */
public record GradedFile(List<GradedAnswer> answers, List<String> problems) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> GROUPS = List.of("voice", "style", "pair");
    private static final int LOWEST = 1;
    private static final int HIGHEST = 5;

    /** How many readings a grade between two whole numbers stands for: halves, thirds and quarters come out exactly. */
    private static final int READINGS = 12;

    /** Copies the lists. */
    public GradedFile {
        answers = List.copyOf(answers);
        problems = List.copyOf(problems);
    }

    /** Reads a file. */
    public static GradedFile read(Path file) throws IOException {
        List<GradedAnswer> answers = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            try {
                GradedAnswer answer = answer(JSON.readTree(line), "line-" + number);
                if (!ids.add(answer.id())) {
                    throw new IllegalArgumentException(
                            "id (\"" + answer.id() + "\") must not occur twice. Rename one, or leave it out.");
                }
                answers.add(answer);
            } catch (JsonProcessingException e) {
                problems.add("Line " + number + ": it must be a JSON object. "
                        + e.getOriginalMessage().lines().findFirst().orElse("")
                        + '.');
            } catch (IllegalArgumentException e) {
                problems.add("Line " + number + ": " + e.getMessage());
            }
        }
        return new GradedFile(answers, problems);
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("file (" + file + ") must be UTF-8. Convert it.", e);
        }
    }

    private static GradedAnswer answer(JsonNode line, String otherwise) {
        if (!line.isObject()) {
            throw new IllegalArgumentException("it must be a JSON object. Write one a line.");
        }
        Map<String, String> groups = new LinkedHashMap<>();
        GROUPS.stream()
                .filter(name ->
                        !line.path(name).isMissingNode() && !line.path(name).isNull())
                .forEach(name -> groups.put(name, text(line, name)));
        line.path("groups").fieldNames().forEachRemaining(name -> groups.put(name, text(line.path("groups"), name)));
        return new GradedAnswer(
                line.path("id").isNumber() ? line.path("id").asText() : text(line, "id", otherwise),
                QuestionKind.of(text(line, "kind")),
                text(line, "question", ""),
                groups,
                grades(line),
                text(line, "answer"));
    }

    private static List<Integer> grades(JsonNode line) {
        JsonNode several = line.path("grades");
        if (several.isMissingNode() || several.isNull()) {
            return grades(line.path("grade"), line.path("grade").asDouble());
        }
        List<Integer> grades = new ArrayList<>();
        several.forEach(grade -> grades.add(grade.isIntegralNumber() ? grade.intValue() : 0));
        if (grades.isEmpty() || grades.stream().anyMatch(grade -> grade < LOWEST || grade > HIGHEST)) {
            throw new IllegalArgumentException(
                    "grades (" + several + ") must be whole numbers from 1 to 5. Give one for each reading.");
        }
        return grades;
    }

    private static List<Integer> grades(JsonNode written, double grade) {
        if (!written.isNumber() || grade < LOWEST || grade > HIGHEST) {
            throw new IllegalArgumentException("grade (" + (written.isMissingNode() ? "missing" : written)
                    + ") must be a number from 1 to 5. Give grade or grades.");
        }
        int lower = (int) grade;
        int upper = (int) StrictMath.rint((grade - lower) * READINGS);
        List<Integer> grades = new ArrayList<>();
        for (int i = 0; upper > 0 && i < READINGS; i++) {
            grades.add(i < READINGS - upper ? lower : lower + 1);
        }
        return grades.isEmpty() ? List.of(lower) : grades;
    }

    private static String text(JsonNode line, String name) {
        if (!line.path(name).isTextual()) {
            throw new IllegalArgumentException(
                    name + " (" + (line.path(name).isMissingNode() ? "missing" : line.path(name))
                            + ") must be a text. Every line needs kind, answer and grade.");
        }
        return line.path(name).textValue();
    }

    private static String text(JsonNode line, String name, String otherwise) {
        return line.path(name).isMissingNode() || line.path(name).isNull() ? otherwise : text(line, name);
    }
}
