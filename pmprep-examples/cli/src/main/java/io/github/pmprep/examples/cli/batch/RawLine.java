package io.github.pmprep.examples.cli.batch;

/**
 * A line of input as bytes.
 *
 * @param number counted from 1
 * @param bytes the line without its end; cut off if it is too long
 * @param tooLong whether it was cut off
 */
record RawLine(long number, byte[] bytes, boolean tooLong) {}
