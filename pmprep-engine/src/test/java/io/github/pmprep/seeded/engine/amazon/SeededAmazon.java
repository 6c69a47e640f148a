package io.github.pmprep.seeded.engine.amazon;

/** What nobody may name. */
public final class SeededAmazon {}
