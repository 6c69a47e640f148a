package io.github.pmprep.examples.cli;

/** How a result is written. */
enum Format {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON
}
