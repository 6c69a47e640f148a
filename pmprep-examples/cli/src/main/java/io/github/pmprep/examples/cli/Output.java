package io.github.pmprep.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import picocli.CommandLine.Option;

/** The option {@code --format}, shared by the commands, and what it does. */
final class Output {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text for people or json for programs (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    private final Console console;

    Output(Console console) {
        this.console = console;
    }

    /** Writes a value: as its JSON, or as the text that {@code text} writes. */
    void write(Object value, Runnable text) {
        if (format == Format.TEXT) {
            text.run();
            return;
        }
        try {
            console.line(mapper().writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the mapper for values of the library: ISO dates, indented. */
    static JsonMapper mapper() {
        return JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
    }
}
