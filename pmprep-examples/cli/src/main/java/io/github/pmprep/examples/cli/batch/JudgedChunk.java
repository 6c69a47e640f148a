package io.github.pmprep.examples.cli.batch;

/**
 * What became of a chunk.
 *
 * @param output the lines of output
 * @param inputBytes how much input it was
 * @param rejected how many lines were rejected
 */
record JudgedChunk(byte[] output, long inputBytes, long rejected) {}
