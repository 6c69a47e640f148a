package io.github.pmprep.examples.cli.batch;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * Points given or taken, and the words of the answer that they are given or taken for.
 *
 * @param criterion the id of the criterion
 * @param signal the id of the signal
 * @param points above zero for, below zero against
 * @param start the first UTF-16 index of the quote in the answer
 * @param end the index after its last
 * @param quote the words
 */
@JsonPropertyOrder({"criterion", "signal", "points", "start", "end", "quote"})
public record QuotedFinding(String criterion, String signal, Number points, int start, int end, String quote) {}
