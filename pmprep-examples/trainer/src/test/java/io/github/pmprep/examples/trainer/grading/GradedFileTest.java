package io.github.pmprep.examples.trainer.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pmprep.model.question.QuestionKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A file of graded answers")
class GradedFileTest {

    @TempDir
    private Path folder;

    private GradedFile read(String... lines) throws IOException {
        return GradedFile.read(Files.write(folder.resolve("graded.jsonl"), List.of(lines)));
    }

    @Test
    @DisplayName("needs kind, answer and grade on a line, and no more")
    void shortest() throws IOException {
        GradedAnswer answer = read("{\"kind\": \"behavioural\", \"answer\": \"I said no.\", \"grade\": 4}")
                .answers()
                .get(0);
        assertEquals(
                new GradedAnswer("line-1", QuestionKind.BEHAVIORAL, "", Map.of(), List.of(4), "I said no."), answer);
    }

    @Test
    @DisplayName("may name the question, pairs, voices, styles and groups of any name")
    void longest() throws IOException {
        GradedAnswer answer = read("{\"id\": 7, \"kind\": \"strategy\", \"question\": \"Why?\", \"voice\": \"v1\","
                        + " \"style\": \"terse\", \"pair\": \"p\", \"groups\": {\"dialect\": \"British\"},"
                        + " \"grades\": [4, 5], \"answer\": \"No.\"}")
                .answers()
                .get(0);
        assertEquals("7", answer.id());
        assertEquals(Map.of("voice", "v1", "style", "terse", "pair", "p", "dialect", "British"), answer.groups());
        assertEquals(4.5, answer.grade());
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "3.5, 3.5", "2.333, 2.333333", "4.75, 4.75", "5, 5", "1.01, 1"})
    @DisplayName("may give a grade between two whole numbers")
    void grades(double written, double read) throws IOException {
        GradedAnswer answer = read("{\"kind\": \"strategy\", \"answer\": \"No.\", \"grade\": " + written + "}")
                .answers()
                .get(0);
        assertEquals(read, answer.grade(), 1e-6);
    }

    @Test
    @DisplayName("is read all the same if lines are broken, each of which is a problem with its number")
    void problems() throws IOException {
        GradedFile file = read(
                "{\"kind\": \"strategy\", \"answer\": \"No.\", \"grade\": 0.5}",
                "{\"kind\": \"strategy\", \"answer\": \"No.\"}",
                "[1]",
                "{\"kind\": \"strategy\", \"answer\": \"Yes.\", \"grade\": 3, \"id\": \"a\"}",
                "{\"kind\": \"strategy\", \"answer\": \"Yes.\", \"grade\": 3, \"id\": \"a\"}",
                "{\"kind\": \"strategy\", \"answer\": 4, \"grade\": 3}",
                "{\"kind\": \"strategy\", \"answer\": \"Yes.\", \"grades\": [3, 2.5]}");
        assertEquals(1, file.answers().size());
        assertEquals(
                List.of(
                        "Line 1: grade (0.5) must be a number from 1 to 5. Give grade or grades.",
                        "Line 2: grade (missing) must be a number from 1 to 5. Give grade or grades.",
                        "Line 3: it must be a JSON object. Write one a line.",
                        "Line 5: id (\"a\") must not occur twice. Rename one, or leave it out.",
                        "Line 6: answer (4) must be a text. Every line needs kind, answer and grade.",
                        "Line 7: grades ([3,2.5]) must be whole numbers from 1 to 5. Give one for each reading."),
                file.problems());
    }
}
