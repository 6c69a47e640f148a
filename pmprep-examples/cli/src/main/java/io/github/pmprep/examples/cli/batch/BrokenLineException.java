package io.github.pmprep.examples.cli.batch;

import com.fasterxml.jackson.databind.JsonNode;

/** A line that cannot be understood: its id, where that much could be read, and the reason. */
final class BrokenLineException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient JsonNode id;

    BrokenLineException(JsonNode id, String reason) {
        super(reason);
        this.id = id;
    }

    JsonNode id() {
        return id;
    }
}
