package io.github.pmprep.examples.cli.workspace;

import io.github.pmprep.model.workspace.Workspace;
import java.util.Optional;

/**
 * A workspace that was opened.
 *
 * @param workspace the workspace
 * @param warning why it is the last good version and not the file itself; absent if it is the file itself
 */
public record Opened(Workspace workspace, Optional<String> warning) {}
