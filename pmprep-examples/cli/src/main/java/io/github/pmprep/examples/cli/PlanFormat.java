package io.github.pmprep.examples.cli;

/** How a plan is written. */
enum PlanFormat {
    TEXT,
    JSON,
    ICS
}
