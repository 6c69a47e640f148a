package io.github.pmprep.seeded.model.internal;

/** What only the model may use. */
public final class Internals {}
