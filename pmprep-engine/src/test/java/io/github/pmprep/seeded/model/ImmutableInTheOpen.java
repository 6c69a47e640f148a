package io.github.pmprep.seeded.model;

/** Looks generated, and is public. */
public final class ImmutableInTheOpen {}
