package io.github.pmprep.seeded.engine.compensation;

/** What no other room may know. */
public final class Pay {}
