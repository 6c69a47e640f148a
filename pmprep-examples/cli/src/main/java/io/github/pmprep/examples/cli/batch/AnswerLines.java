package io.github.pmprep.examples.cli.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.question.QuestionKind;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads lines of input, and says of a broken one what is wrong with it. Safe for several threads. */
final class AnswerLines {

    /** The longest line in bytes; an answer of 10 MB fits even if JSON escapes make six bytes of each of its letters. */
    static final int LONGEST = 64 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final ObjectReader JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    AnswerLine read(RawLine line) throws BrokenLineException {
        if (line.tooLong()) {
            throw broken("is longer than " + LONGEST + " bytes. Shorten the answer.");
        }
        JsonNode json = parse(text(line));
        if (!json.isObject()) {
            throw broken("is not a JSON object. Write one object a line, like {\"id\": ...}.");
        }
        JsonNode id = json.path("id");
        if (!id.isTextual() && !id.isNumber()) {
            throw broken("has no id that is a text. Give it one, like \"id\": \"a001\".");
        }
        try {
            Question question = Question.builder()
                    .kind(QuestionKind.of(required(json, "kind")))
                    .text(optional(json, "question").orElse(""))
                    .principle(optional(json, "principle"))
                    .build();
            return new AnswerLine(id, question, required(json, "answer"));
        } catch (IllegalArgumentException e) {
            throw new BrokenLineException(id, ": " + e.getMessage());
        }
    }

    private static String text(RawLine line) throws BrokenLineException {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.bytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw broken("is not UTF-8. Convert the file.");
        }
        boolean marked = line.number() == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return marked ? text.substring(1) : text;
    }

    private static JsonNode parse(String text) throws BrokenLineException {
        if (text.isBlank()) {
            throw broken("is blank. Write one JSON object a line.");
        }
        try {
            return JSON.readTree(text);
        } catch (MismatchedInputException e) {
            throw broken("holds more than one JSON value. Write one JSON object a line.");
        } catch (JsonProcessingException e) {
            throw broken("is not JSON: " + complaint(e) + ". Write one JSON object a line.");
        }
    }

    /** Returns what the parser says, without its talk of source and markers. */
    private static String complaint(JsonProcessingException e) {
        String words = e.getOriginalMessage()
                .lines()
                .findFirst()
                .orElse("unreadable")
                .replaceAll(" ?\\(start marker at .*", "");
        return words + " (column "
                + Optional.ofNullable(e.getLocation())
                        .map(location -> location.getColumnNr())
                        .orElse(0)
                + ")";
    }

    private static String required(JsonNode json, String field) {
        return optional(json, field)
                .orElseThrow(() -> new IllegalArgumentException(field + " is missing. Give it a text."));
    }

    private static Optional<String> optional(JsonNode json, String field) {
        JsonNode value = json.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw new IllegalArgumentException(field + " (" + value + ") must be a text. Put it in quotation marks.");
        }
        return Optional.of(value.textValue());
    }

    private static BrokenLineException broken(String complaint) {
        return new BrokenLineException(NullNode.getInstance(), " " + complaint);
    }
}
