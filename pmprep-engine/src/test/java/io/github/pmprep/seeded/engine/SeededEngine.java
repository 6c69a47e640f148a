package io.github.pmprep.seeded.engine;

/** What nothing below the engine may know. */
public final class SeededEngine {}
