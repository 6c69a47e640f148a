package io.github.pmprep.api;

/**
 * A plugin that could not be used, and why.
 *
 * @param plugin the class of the plugin, and the jar or folder it came from where that is known
 * @param message what is wrong and what to do, in words for a developer
 * @since 0.1
 */
public record LoadProblem(String plugin, String message) {}
