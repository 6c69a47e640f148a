package io.github.pmprep.engine.data;

import io.github.pmprep.model.source.Source;
import java.io.IOException;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The JSON Schema (draft 2020-12) of a data file, made from the same shapes that the reader uses, so that an editor
 * completes and checks what the library will read.
 */
public final class DataSchema {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final String SOURCE = "source";

    private final Map<String, Node> definitions = new TreeMap<>();

    private DataSchema() {}

    /** Returns the schema of the files that hold a value of a type, as JSON text. */
    public static String of(Class<?> type, String title) {
        return JsonText.write(new DataSchema().file(type, title));
    }

    /**
     * Writes the schema of a type to a file. Called by the build.
     *
     * @param arguments the name of the type, the title, and the file
     */
    public static void main(String... arguments) throws IOException, ClassNotFoundException {
        Path file = Path.of(arguments[2]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, of(Class.forName(arguments[0]), arguments[1]));
    }

    private Node file(Type type, String title) {
        Shapes shapes = new Shapes();
        Map<String, Node> schema = new LinkedHashMap<>();
        schema.put("$schema", text(DRAFT));
        schema.put("title", text(title));
        Shape.Record record = (Shape.Record) shapes.of(type);
        Map<String, Node> properties = new LinkedHashMap<>();
        properties.put("$schema", scalar(new Shape.Text()));
        properties.put(
                "sources",
                described(
                        "Sources by name; where a source is due, its name will do.",
                        schema(new Shape.MapOf(shapes.of(Source.class)))));
        properties.putAll(properties(record));
        schema.putAll(object(properties, required(record)).fields());
        schema.put("$defs", new Node.Fields(definitions));
        return new Node.Fields(schema);
    }

    private Node schema(Shape shape) {
        if (shape instanceof Shape.Maybe maybe) {
            return schema(maybe.inner());
        }
        if (shape instanceof Shape.Record record) {
            return reference(record);
        }
        if (shape instanceof Shape.Choice choice) {
            List<Node> kinds = new ArrayList<>();
            choice.kinds().forEach((name, kind) -> kinds.add(kind(choice.field(), name, (Shape.Record) kind)));
            return fields("oneOf", new Node.Items(kinds));
        }
        if (shape instanceof Shape.ListOf list) {
            return fields("type", text("array"), "items", schema(list.item()));
        }
        if (shape instanceof Shape.MapOf map) {
            return fields("type", text("object"), "additionalProperties", schema(map.value()));
        }
        return scalar(shape);
    }

    private static Node scalar(Shape shape) {
        if (shape instanceof Shape.OneOf oneOf) {
            return fields(
                    "enum",
                    new Node.Items(oneOf.words().keySet().stream()
                            .map(DataSchema::text)
                            .toList()));
        }
        if (shape instanceof Shape.Whole whole) {
            return fields(
                    "type", text("integer"),
                    "minimum", number(whole.wide() ? Long.MIN_VALUE : Integer.MIN_VALUE),
                    "maximum", number(whole.wide() ? Long.MAX_VALUE : Integer.MAX_VALUE));
        }
        if (shape instanceof Shape.Parsed parsed && parsed.type() == LocalDate.class) {
            return fields("type", text("string"), "format", text("date"));
        }
        String type = shape instanceof Shape.Flag ? "boolean" : shape instanceof Shape.Decimal ? "number" : "string";
        return fields("type", text(type));
    }

    private Node reference(Shape.Record record) {
        String name = record.type().getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, new Node.Nothing());
            definitions.put(name, object(properties(record), required(record)));
        }
        return fields("$ref", text("#/$defs/" + name));
    }

    private Node kind(String field, String name, Shape.Record record) {
        Map<String, Node> properties = new LinkedHashMap<>();
        properties.put(field, fields("const", text(name)));
        properties.putAll(properties(record));
        List<Node> required = new ArrayList<>(List.of(text(field)));
        required.addAll(required(record));
        String definition = record.type().getSimpleName();
        definitions.put(definition, object(properties, required));
        return fields("$ref", text("#/$defs/" + definition));
    }

    private Map<String, Node> properties(Shape.Record record) {
        Map<String, Node> properties = new LinkedHashMap<>();
        record.fields().forEach((name, field) -> {
            Node schema = schema(field.type());
            properties.put(name, name.equals(SOURCE) ? named(schema) : schema);
        });
        return properties;
    }

    private static Node named(Node source) {
        return fields("oneOf", new Node.Items(List.of(fields("type", text("string")), source)));
    }

    private static List<Node> required(Shape.Record record) {
        return record.fields().entrySet().stream()
                .filter(field -> field.getValue().required())
                .map(field -> text(field.getKey()))
                .toList();
    }

    private static Node.Fields object(Map<String, Node> properties, List<Node> required) {
        return fields(
                "type", text("object"),
                "properties", new Node.Fields(properties),
                "required", new Node.Items(required),
                "additionalProperties", new Node.Flag(false));
    }

    private static Node described(String description, Node schema) {
        Map<String, Node> fields = new LinkedHashMap<>();
        fields.put("description", text(description));
        fields.putAll(((Node.Fields) schema).fields());
        return new Node.Fields(fields);
    }

    private static Node text(String text) {
        return new Node.Text(text);
    }

    private static Node number(long number) {
        return new Node.Figure(BigDecimal.valueOf(number));
    }

    private static Node.Fields fields(Object... namesAndNodes) {
        Map<String, Node> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndNodes.length; i += 2) {
            fields.put((String) namesAndNodes[i], (Node) namesAndNodes[i + 1]);
        }
        return new Node.Fields(fields);
    }
}
