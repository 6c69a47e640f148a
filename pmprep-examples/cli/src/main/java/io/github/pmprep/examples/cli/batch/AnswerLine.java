package io.github.pmprep.examples.cli.batch;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pmprep.model.question.Question;

/**
 * A line of input, understood.
 *
 * @param id the id, as the line wrote it
 * @param question what was asked; its words may be empty, as they are not always known
 * @param answer what was said
 */
record AnswerLine(JsonNode id, Question question, String answer) {}
