package io.github.pmprep.engine.plugins.jar;

/** A class that is no plugin. */
public final class NotAPlugin {}
