package io.github.pmprep.examples.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.question.QuestionKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

/** Answers of 20 to 434 words, 227 on average, joined from those that the weights were fitted on. */
final class SampleAnswers {

    /** How many there are. */
    static final int SIZE = 120;

    private static final int FEWEST_WORDS = 20;
    private static final int MOST_WORDS = 434;
    private static final long SEED = 227;

    private final List<Question> questions = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();

    private SampleAnswers() {}

    static SampleAnswers read() {
        SampleAnswers samples = new SampleAnswers();
        SplittableRandom random = new SplittableRandom(SEED);
        QuestionKind[] kinds = QuestionKind.values();
        for (QuestionKind kind : kinds) {
            List<JsonNode> lines = lines(kind);
            for (int i = 0; i < SIZE / kinds.length; i++) {
                int length =
                        FEWEST_WORDS + (MOST_WORDS - FEWEST_WORDS) * (i * kinds.length + kind.ordinal()) / (SIZE - 1);
                JsonNode first = lines.get(random.nextInt(lines.size()));
                samples.questions.add(Question.of(kind, first.get("question").asText()));
                samples.answers.add(words(length, first, lines, random));
            }
        }
        return samples;
    }

    private static List<JsonNode> lines(QuestionKind kind) {
        String name = "/corpus/" + kind + ".jsonl";
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> lines = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SampleAnswers.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            for (String line : in.lines().toList()) {
                lines.add(mapper.readTree(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static String words(int count, JsonNode first, List<JsonNode> lines, SplittableRandom random) {
        StringBuilder answer = new StringBuilder();
        int left = count;
        for (JsonNode line = first; left > 0; line = lines.get(random.nextInt(lines.size()))) {
            String[] words = line.get("answer").asText().split(" ");
            for (int i = 0; i < words.length && left > 0; i++, left--) {
                answer.append(words[i]).append(' ');
            }
        }
        return answer.toString().strip();
    }

    Question question(int number) {
        return questions.get(number);
    }

    String answer(int number) {
        return answers.get(number);
    }
}
