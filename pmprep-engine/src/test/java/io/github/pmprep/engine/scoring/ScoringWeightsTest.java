package io.github.pmprep.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.api.LoadProblem;
import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.scoring.KindWeights;
import io.github.pmprep.model.scoring.Scorecard;
import io.github.pmprep.model.scoring.Weights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Weights of one's own")
class ScoringWeightsTest {

    private static final Question QUESTION = Question.execution("Orders fell. What do you do?");
    private static final String ANSWER = "First I check whether the fall is real, then I split it by country.";

    @TempDir
    private Path folder;

    private static Weights starting(int start, String... rules) {
        KindWeights.Builder kind =
                KindWeights.builder().kind(QuestionKind.EXECUTION).start(start);
        PmPrep.load().answers().rules().rules().forEach(rule -> kind.putPoint(rule.id(), List.of(0)));
        PmPrep.load().answers().rules().measures().forEach(rule -> kind.putPoint(rule.id(), List.of(0)));
        for (String rule : rules) {
            kind.putPoint(rule, List.of(5));
        }
        return Weights.builder().version("mine").addKind(kind.build()).build();
    }

    private static Scorecard card(PmPrep prep) {
        return prep.answers()
                .assess(prep.company("amazon"), QUESTION, ANSWER)
                .scorecard()
                .orElseThrow();
    }

    @Test
    @DisplayName("take the place of the built-in ones, and are named in the receipt")
    void replace() {
        PmPrep prep = PmPrep.builder().scoringWeights(starting(77)).build();
        assertEquals(77, card(prep).score());
        assertEquals("mine", card(prep).receipt().weights());
        assertEquals("mine", prep.answers().weights().version());
        assertEquals(List.of(), prep.loadProblems());
    }

    @Test
    @DisplayName("can be read from a file")
    void file() throws IOException {
        Path file = Files.writeString(
                folder.resolve("mine.json"),
                "{\"version\": \"mine\", \"kinds\": [{\"kind\": \"execution\", \"start\": 12, \"points\": {}}]}");
        assertEquals(12, card(PmPrep.builder().scoringWeights(file).build()).start());
    }

    @Test
    @DisplayName("for rules that there are not are a load problem, and count for nothing")
    void unknown() {
        PmPrep prep = PmPrep.builder()
                .scoringWeights(starting(50, "metric.gone", "zeal.shown"))
                .build();
        assertEquals(
                List.of(new LoadProblem(
                        LoadProblem.Reason.RULES_UNKNOWN,
                        "weights mine",
                        "2 rules that they name are not there (metric.gone, zeal.shown) and count for nothing."
                                + " Fit the weights again with this version.")),
                prep.loadProblems());
        assertEquals(50, card(prep).score());
    }

    @Test
    @DisplayName("are refused with the place if the file holds none")
    void refused() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.json"), "{\"version\": 7}");
        String message = assertThrows(
                        IllegalArgumentException.class, () -> PmPrep.builder().scoringWeights(file))
                .getMessage();
        assertTrue(message.startsWith("file (" + file + ") must hold weights. Correct it ["), message);
        Path missing = folder.resolve("missing.json");
        assertThrows(IllegalArgumentException.class, () -> PmPrep.builder().scoringWeights(missing));
    }

    @Test
    @DisplayName("that were built in can be read, and score the same when they are given back")
    void builtIn() {
        PmPrep prep = PmPrep.load();
        PmPrep again = PmPrep.builder().scoringWeights(prep.answers().weights()).build();
        assertEquals(card(prep), card(again));
        assertEquals(List.of(), again.loadProblems());
    }
}
