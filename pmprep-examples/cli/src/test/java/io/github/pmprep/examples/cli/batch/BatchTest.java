package io.github.pmprep.examples.cli.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A batch of answers")
class BatchTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Progress UNSEEN = (lines, rejected, bytes) -> {};

    /** Scores an answer by its length and quotes its first word; fails where the answer asks for it. */
    private static final Judge BY_LENGTH = (question, answer) -> {
        switch (answer) {
            case "mistake" -> throw new IllegalArgumentException("answer must be better. Try again.");
            case "defect" -> throw new IllegalStateException("a part is broken");
            case "depth" -> throw new StackOverflowError();
            case "greek" -> {
                return Judgment.rejected("The answer is not English.");
            }
            case "silence" -> {
                return Judgment.notEnoughEvidence("The answer is too short.");
            }
            default -> {
                int end = Math.max(0, answer.indexOf(' '));
                return new Judgment(
                        Judgment.Outcome.SCORED,
                        Optional.of(answer.length() % 101),
                        Optional.of("HIRE"),
                        List.of(new QuotedFinding("c", "s", 7, 0, end, answer.substring(0, end))),
                        Optional.of(question.kind().id()));
            }
        }
    };

    @Test
    @DisplayName("becomes one line for each, to the letter of the contract")
    void writesOneLineForEach() throws IOException {
        String in = """
                {"id":"a","kind":"product-sense","question":"Q?","answer":"two words"}
                {"id":"b","kind":"behavioural","question":"Q?","answer":"silence","principle":null,"label":"x"}
                """;
        assertEquals("""
                {"id":"a","outcome":"SCORED","score":9,"verdict":"HIRE",\
                "findings":[{"criterion":"c","signal":"s","points":7,"start":0,"end":3,"quote":"two"}],"reason":"product-sense"}
                {"id":"b","outcome":"NOT_ENOUGH_EVIDENCE","findings":[],"reason":"The answer is too short."}
                """, run(in, 1));
    }

    @DisplayName("rejects a broken line with its number and the reason, and goes on")
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | null | Line 2 is not a JSON object. Write one object a line, like {\"id\": ...}.",
                "`` | null | Line 2 is blank. Write one JSON object a line.",
                "nonsense | null | Line 2 is not JSON: Unrecognized token 'nonsense': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false') (column 1). Write one JSON object a line.",
                "{\"id\":\"x\" | null | Line 2 is not JSON: Unexpected end-of-input: expected close marker for Object (column 10). Write one JSON object a line.",
                "{\"id\":\"x\"} {} | null | Line 2 holds more than one JSON value. Write one JSON object a line.",
                "{\"id\":\"x\",\"id\":\"y\"} | null | Line 2 is not JSON: Duplicate field 'id' (column 15). Write one JSON object a line.",
                "{\"answer\":\"x\"} | null | Line 2 has no id that is a text. Give it one, like \"id\": \"a001\".",
                "{\"id\":\"x\",\"question\":\"Q?\",\"answer\":\"x\"} | \"x\" | Line 2: kind is missing. Give it a text.",
                "{\"id\":\"x\",\"kind\":\"riddle\",\"question\":\"Q?\",\"answer\":\"x\"} | \"x\" | Line 2: kind (\"riddle\") must be a kind of question. Choose one of product-sense, execution, strategy, behavioral, interviewer-question, negotiation.",
                "{\"id\":7,\"kind\":\"strategy\",\"question\":5,\"answer\":\"x\"} | 7 | Line 2: question (5) must be a text. Put it in quotation marks.",
                "{\"id\":\"x\",\"kind\":\"strategy\",\"question\":\"Q?\",\"answer\":[1]} | \"x\" | Line 2: answer ([1]) must be a text. Put it in quotation marks.",
                "{\"id\":\"x\",\"kind\":\"strategy\",\"question\":\"Q?\",\"answer\":null} | \"x\" | Line 2: answer is missing. Give it a text.",
                "{\"id\":\"x\",\"kind\":\"strategy\",\"question\":\"Q?\",\"answer\":\"mistake\"} | \"x\" | Line 2: answer must be better. Try again.",
                "{\"id\":\"x\",\"kind\":\"strategy\",\"question\":\"Q?\",\"answer\":\"greek\"} | \"x\" | Line 2: The answer is not English.",
                "{\"id\":\"x\",\"kind\":\"strategy\",\"question\":\"Q?\",\"answer\":\"defect\"} | \"x\" | Line 2: pmprep failed on this answer (java.lang.IllegalStateException: a part is broken). Please report it with the line.",
                "{\"id\":\"x\",\"kind\":\"strategy\",\"question\":\"Q?\",\"answer\":\"depth\"} | \"x\" | Line 2: pmprep failed on this answer (java.lang.StackOverflowError). Please report it with the line."
            })
    void rejectsABrokenLine(String broken, String id, String reason) throws IOException {
        String good = line("good", "an answer");
        List<String> out = run(good + broken + "\n" + good, 1).lines().toList();
        assertEquals(
                List.of(
                        out.get(0),
                        "{\"id\":" + id + ",\"outcome\":\"REJECTED\",\"findings\":[],\"reason\":"
                                + JSON.writeValueAsString(reason) + "}",
                        out.get(0)),
                out);
    }

    @Test
    @DisplayName("rejects a line that is not UTF-8, and goes on")
    void rejectsOtherEncodings() throws IOException {
        byte[] latin = line("x", "na\u00efve idea").getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long rejected = new Batch(BY_LENGTH, 1)
                .run(
                        new SequenceInputStream(
                                new ByteArrayInputStream(latin),
                                new ByteArrayInputStream(utf8(line("y", "an answer")))),
                        out,
                        UNSEEN);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(1, rejected);
        assertEquals(
                "{\"id\":null,\"outcome\":\"REJECTED\",\"findings\":[],\"reason\":\"Line 1 is not UTF-8. Convert the file.\"}",
                lines.get(0));
        assertTrue(lines.get(1).startsWith("{\"id\":\"y\",\"outcome\":\"SCORED\""), lines.get(1));
    }

    @DisplayName("keeps the order, whatever the threads")
    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {1, 2, 8})
    void keepsTheOrder(int threads) throws IOException {
        long seed = 20_260_301L;
        SplittableRandom random = new SplittableRandom(seed);
        String in = IntStream.range(0, 2_000)
                .mapToObj(i -> random.nextInt(10) == 0 ? "broken\n" : line("a" + i, "w ".repeat(random.nextInt(400))))
                .collect(Collectors.joining());
        String expected = run(in, 1);
        assertEquals(in.lines().count(), expected.lines().count());
        assertEquals(expected, run(in, threads), () -> "seed " + seed);
    }

    @DisplayName("quotes what UTF-8 cannot write, such as half a pair, by an escape")
    @Test
    void escapesHalfPairs() throws IOException {
        String out = run(
                "{\"id\":\"x\",\"kind\":\"strategy\",\"question\":\"Q?\",\"answer\":\"\\ud83d\\ude00\\ud83d! x\"}\n",
                1);
        assertEquals(
                "\ud83d\ude00\ud83d!",
                JSON.readTree(out).at("/findings/0/quote").textValue());
    }

    @Test
    @DisplayName("understands Windows: a byte-order mark and carriage returns")
    void understandsWindows() throws IOException {
        String good = line("x", "an answer");
        assertEquals(run(good + good, 1), run("\uFEFF" + (good + good).replace("\n", "\r\n"), 1));
    }

    @Test
    @DisplayName("needs no line feed at the end, and may be empty")
    void needsNoLastLineFeed() throws IOException {
        String good = line("x", "an answer");
        assertEquals(run(good, 1), run(good.strip(), 1));
        assertEquals("", run("", 1));
    }

    @Test
    @DisplayName("survives an answer of 10 MB, and rejects a line of 65 MB")
    void survivesLongAnswers() throws IOException {
        String tenMegabytes = "word ".repeat(2 << 20);
        String monster = "x".repeat(65 << 20);
        List<String> out = run(line("long", tenMegabytes) + monster + "\n" + line("short", "an answer"), 2)
                .lines()
                .toList();
        assertEquals(
                tenMegabytes.length() % 101,
                JSON.readTree(out.get(0)).path("score").intValue());
        assertEquals(
                "Line 2 is longer than 67108864 bytes. Shorten the answer.",
                JSON.readTree(out.get(1)).path("reason").textValue());
        assertEquals("short", JSON.readTree(out.get(2)).path("id").textValue());
        assertEquals(3, out.size());
    }

    @Test
    @DisplayName("answers a sender that waits for each line")
    void answersLineByLine() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] good = utf8(line("x", "an answer"));
        InputStream patient = new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(good),
                answeredBy(out, 1),
                new ByteArrayInputStream(good),
                answeredBy(out, 2))));
        new Batch(BY_LENGTH, 2).run(patient, out, UNSEEN);
        assertEquals(2, out.toString(StandardCharsets.UTF_8).lines().count());
    }

    /** An empty stream that, when it is asked, wants some lines to have been answered. */
    private static InputStream answeredBy(ByteArrayOutputStream out, int lines) {
        return new InputStream() {
            @Override
            public int read() {
                assertEquals(lines, out.toString(StandardCharsets.UTF_8).lines().count());
                return -1;
            }
        };
    }

    private static String line(String id, String answer) {
        return "{\"id\":\"" + id + "\",\"kind\":\"execution\",\"question\":\"Q?\",\"answer\":\"" + answer + "\"}\n";
    }

    private static String run(String in, int threads) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long rejected = new Batch(BY_LENGTH, threads).run(new ByteArrayInputStream(utf8(in)), out, UNSEEN);
        String text = out.toString(StandardCharsets.UTF_8);
        assertEquals(text.lines().filter(line -> line.contains("\"REJECTED\"")).count(), rejected);
        return text;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
