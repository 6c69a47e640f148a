package io.github.pmprep.examples.cli.batch;

/**
 * What became of a chunk.
 *
 * @param output the lines of output
 * @param lines how many lines it has
 * @param inputBytes how much input it was
 * @param rejected how many lines were rejected
 */
record JudgedChunk(byte[] output, int lines, long inputBytes, long rejected) {}
