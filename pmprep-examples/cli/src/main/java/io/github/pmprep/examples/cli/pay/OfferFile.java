package io.github.pmprep.examples.cli.pay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.pmprep.model.compensation.Offer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads an offer from its JSON, and says in words for a person what is wrong with it. */
public final class OfferFile {

    private static final Pattern MISSING = Pattern.compile("Cannot build .* are not set \\[(.*)]");

    private final JsonMapper mapper;

    /** Creates a reader. */
    public OfferFile(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * Returns the offer in a file.
     *
     * @throws IllegalArgumentException if the file holds no offer
     */
    public Offer read(Path file) throws IOException {
        String text = Files.readString(file);
        try {
            return mapper.readValue(text, Offer.class);
        } catch (JsonMappingException e) {
            throw new IllegalArgumentException(file + where(e) + ": " + what(e));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    file + ", line " + e.getLocation().getLineNr() + ": not JSON: " + e.getOriginalMessage() + ".");
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
