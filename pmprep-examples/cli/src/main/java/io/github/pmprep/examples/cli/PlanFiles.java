package io.github.pmprep.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.pmprep.examples.cli.json.JsonFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The files that a command reads to plan, and how it writes the plan. */
final class PlanFiles {

    @Option(
            names = "--file",
            paramLabel = "REQUEST.json",
            description = "The whole request as a file, in place of the options that make it up.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--after",
            paramLabel = "OLD.json",
            description =
                    "The plan before, as --format json wrote it: as little as possible moves, and what does is said.")
    private Optional<Path> after = Optional.empty();

    @Option(
            names = "--replaces",
            paramLabel = "OLD.ics",
            description = "With --format ics: the calendar file that the new one replaces; its events are moved or"
                    + " cancelled, never doubled.")
    private Optional<Path> replaces = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text for people, json for programs or ics for calendars (default: ${DEFAULT-VALUE}).")
    private PlanFormat format = PlanFormat.TEXT;

    /** Returns the file of the request. */
    Optional<Path> request() {
        return file;
    }

    /** Returns the file of the plan before. */
    Optional<Path> after() {
        return after;
    }

    PlanFormat format() {
        return format;
    }

    /** Returns the text of the calendar file that is replaced. */
    Optional<String> replaced() throws IOException {
        return replaces.isPresent() ? Optional.of(Files.readString(replaces.get())) : Optional.empty();
    }

    /**
     * Returns a value that stands in a field of a file.
     *
     * @param what the sentence that says what the file must hold
     */
    static <T> T value(JsonMapper mapper, Path path, String field, Class<T> type, String what) throws IOException {
        JsonFile json = new JsonFile(mapper, path);
        JsonNode value = json.tree().path(field);
        if (value.isMissingNode()) {
            throw new UserMistake(what);
        }
        return json.value(value, type);
    }
}
