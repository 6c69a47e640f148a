package io.github.pmprep.engine.plugins.jar;

/** Extends a class that its jar lacks. */
public final class NeedsMissing extends Missing {}
