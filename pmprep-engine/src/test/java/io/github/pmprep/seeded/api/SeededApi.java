package io.github.pmprep.seeded.api;

/** What no plugin may call. */
public interface SeededApi {}
