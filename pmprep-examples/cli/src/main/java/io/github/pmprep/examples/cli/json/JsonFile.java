package io.github.pmprep.examples.cli.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A file of JSON, read with words for a person where it goes wrong. */
public final class JsonFile {

    private static final Pattern MISSING = Pattern.compile("Cannot build .* are not set \\[(.*)]");

    private final JsonMapper mapper;
    private final Path file;

    /** Names a file. */
    public JsonFile(JsonMapper mapper, Path file) {
        this.mapper = mapper;
        this.file = file;
    }

    /**
     * Returns the value in the file.
     *
     * @throws IllegalArgumentException if the file holds no such value
     */
    public <T> T value(Class<T> type) throws IOException {
        return value(tree(), type);
    }

    /**
     * Returns the JSON in the file.
     *
     * @throws IllegalArgumentException if it is none
     */
    public JsonNode tree() throws IOException {
        String text = Files.readString(file);
        if (text.isBlank()) {
            throw new IllegalArgumentException(file + ": is empty. Write one JSON value into it.");
        }
        try {
            return mapper.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    file + ", line " + e.getLocation().getLineNr() + ": not JSON: " + e.getOriginalMessage() + ".", e);
        }
    }

    /**
     * Returns the value that some JSON of the file stands for.
     *
     * @throws IllegalArgumentException if it stands for no such value
     */
    public <T> T value(JsonNode json, Class<T> type) throws JsonProcessingException {
        if (json.isNull()) {
            throw new IllegalArgumentException(file + ": holds null. Write a value into it.");
        }
        try {
            return mapper.treeToValue(json, type);
        } catch (JsonMappingException e) {
            throw new IllegalArgumentException(file + where(e) + ": " + what(e), e);
        }
    }

    private static String where(JsonMappingException e) {
        String path = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        return path.isEmpty() ? "" : ", at " + path.substring(path.startsWith(".") ? 1 : 0);
    }

    private static String what(JsonMappingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            String known = unknown.getKnownPropertyIds().stream()
                    .map(Object::toString)
                    .sorted()
                    .collect(Collectors.joining(", "));
            return "there is no field \"" + unknown.getPropertyName() + "\" here. Choose one of " + known + ".";
        }
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = String.valueOf(
                cause instanceof JsonMappingException mapping ? mapping.getOriginalMessage() : cause.getMessage());
        Matcher missing = MISSING.matcher(message);
        return missing.matches() ? "there must be a field " + missing.group(1) + " here." : message;
    }
}
