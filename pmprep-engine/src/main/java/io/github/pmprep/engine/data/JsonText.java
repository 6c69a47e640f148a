package io.github.pmprep.engine.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON text into nodes, strictly and within bounds of depth and length, and writes nodes as JSON text. */
final class JsonText {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(50)
                    .maxNumberLength(30)
                    .maxStringLength(10_000)
                    .build())
            .build();

    private JsonText() {}

    /** Reads one JSON value, and nothing after it. */
    static Node read(String text) throws MalformedException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return read(parser);
        } catch (IOException e) {
            throw new MalformedException("found text that cannot be read (" + e.getMessage() + "). Correct it.");
        }
    }

    private static Node read(JsonParser parser) throws IOException, MalformedException {
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new MalformedException("found an empty file, expected a JSON object. Start it with {.");
            }
            Node node = node(parser, first);
            if (parser.nextToken() != null) {
                throw new MalformedException("found more text " + place(parser.currentTokenLocation())
                        + ", expected the end of the file. Remove it, or check the brackets before it.");
            }
            return node;
        } catch (JsonProcessingException e) {
            JsonLocation location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            throw new MalformedException("found no well-formed JSON " + place(location) + " (" + e.getOriginalMessage()
                    + "), expected a JSON object. Correct the text there.");
        }
    }

    /** Returns a node as indented JSON that ends in a line break, the same on every machine. */
    static String write(Node node) {
        StringWriter text = new StringWriter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            generator.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            write(node, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private static void write(Node node, JsonGenerator generator) throws IOException {
        if (node instanceof Node.Fields object) {
            generator.writeStartObject();
            for (Map.Entry<String, Node> field : object.fields().entrySet()) {
                generator.writeFieldName(field.getKey());
                write(field.getValue(), generator);
            }
            generator.writeEndObject();
        } else if (node instanceof Node.Items list) {
            generator.writeStartArray();
            for (Node item : list.items()) {
                write(item, generator);
            }
            generator.writeEndArray();
        } else if (node instanceof Node.Text string) {
            generator.writeString(string.value());
        } else if (node instanceof Node.Figure figure) {
            generator.writeNumber(figure.value());
        } else if (node instanceof Node.Flag flag) {
            generator.writeBoolean(flag.value());
        } else {
            generator.writeNull();
        }
    }

    private static String place(JsonLocation location) {
        return "in line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static Node node(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> fields(parser);
            case START_ARRAY -> items(parser);
            case VALUE_STRING -> new Node.Text(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Figure(new BigDecimal(parser.getText()));
            case VALUE_TRUE -> new Node.Flag(true);
            case VALUE_FALSE -> new Node.Flag(false);
            default -> new Node.Nothing();
        };
    }

    private static Node fields(JsonParser parser) throws IOException {
        Map<String, Node> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            fields.put(name, node(parser, parser.nextToken()));
        }
        return new Node.Fields(fields);
    }

    private static Node items(JsonParser parser) throws IOException {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(parser, token));
        }
        return new Node.Items(items);
    }

    /** The text is no JSON; the message says where and why. */
    static final class MalformedException extends Exception {

        private static final long serialVersionUID = 1L;

        MalformedException(String message) {
            super(message);
        }
    }
}
