package io.github.pmprep.examples.benchmarks.timefold;

/**
 * A time at which a round may start.
 *
 * @param day its day after the outreach
 * @param minutes its minutes after the midnight of the outreach
 */
public record Start(int day, int minutes) {}
