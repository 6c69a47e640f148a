package io.github.pmprep.examples.cli.batch;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * A line of output.
 *
 * @param id the id of the line of input; null in JSON if that could not be read
 * @param judgment what is said of the answer
 */
@JsonPropertyOrder({"id", "judgment"})
record JudgedLine(JsonNode id, @JsonUnwrapped Judgment judgment) {

    boolean isRejected() {
        return judgment.outcome() == Judgment.Outcome.REJECTED;
    }
}
